import { expect, test } from "vitest";
import { people } from "../company/people.ts";
import { serveLanding } from "./serveLanding.ts";

const places = { teamsUrl: "/teams", outlookUrl: "/outlook" };

const monday = Date.parse("2026-11-23T09:00:00Z");

async function page(path = "/", now = monday): Promise<Response> {
  const request = new Request(`http://localhost${path}`);
  const answer = await serveLanding(request, places, () => now);
  if (answer === undefined) throw new Error(`Nothing answers ${path}.`);
  return answer;
}

test("everybody can be chosen, with their goals and their calendar", async () => {
  const html = await (await page()).text();
  for (const { mail } of people) {
    const as = encodeURIComponent(mail);
    expect(html).toContain(`href="/teams/?as=${as}&amp;place=personal"`);
    expect(html).toContain(`href="/outlook/?as=${as}"`);
  }
});

test("whoever is in a team can look at its wall", async () => {
  const html = await (await page()).text();
  const walls = html.match(/place=channel%3A[0-9a-f-]{36}" aria-label="The team's wall/g) ?? [];
  expect(walls).toHaveLength(people.filter((person) => "team" in person).length);
});

test("the page begins at Dana's calendar", async () => {
  const html = await (await page()).text();
  const first = /<ol><li><a href="([^"]+)"><b>([^<]+)</.exec(html);
  expect(first?.slice(1)).toEqual(["/outlook/?as=dana.whitfield%40northfold.example", "Be Dana"]);
});

test("on a weekend calendars open on the week that comes", async () => {
  const html = await (await page("/", Date.parse("2026-11-28T09:00:00Z"))).text();
  expect(html).toContain("/outlook/?as=tom.okafor%40northfold.example&amp;week=2026-11-30");
});

test("every address the page loads from is answered", async () => {
  const html = await (await page()).text();
  const loaded = [...html.matchAll(/(?:src|href)="(\/_landing\/[^"]+)"/g)].map((match) => match[1]);
  expect(loaded).toHaveLength(3);
  for (const path of loaded) expect((await page(path)).status).toBe(200);
});

test("the script reaches the browser without types", async () => {
  const answer = await page("/_landing/landing.ts");
  expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await answer.text()).not.toContain("HTMLElement>");
});

test.for(["/teams/", "/_landing/../people.ts", "/_landing/pictures/../people.jpg", "/favicon.ico"])(
  "%s is left to others",
  async (path) => {
    expect(await serveLanding(new Request(`http://localhost${path}`), places)).toBeUndefined();
  },
);
