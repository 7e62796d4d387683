import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parseAst } from "vite";
import { beforeAll, expect, test } from "vitest";
import { keepPeople } from "#domain/talk/knownPeople.ts";
import { theDay } from "../domain/arbitraries.ts";
import { newerThan2016 } from "./newerThan2016.ts";
import { buildLaunchScript } from "../../scripts/separatePages.ts";

let script: string;

beforeAll(async () => {
  // As it is shipped.
  process.env["NODE_ENV"] = "production";
  script = await buildLaunchScript(resolve(import.meta.dirname, "../.."));
});

test("it is one script in the language of 2016, without a word of browsers or networks", () => {
  expect(newerThan2016(script)).toEqual([]);
  const names =
    /\b(document|window|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|crypto|navigator|import|require|globalThis|Intl|URL|TextEncoder)\b/g;
  expect(script.match(names)).toBeNull();
});

test.each([
  ["async () => 1", "async"],
  ["a?.b", "ChainExpression"],
  ["a ?? b", "??"],
  ["a ||= b", "||="],
  ["({ ...a })", "spread in an object"],
  ["const { a, ...b } = c", "rest in an object"],
  ["try { a() } catch { b() }", "catch without a name"],
  ["class A { b = 1 }", "PropertyDefinition"],
  ["/a/s", "flag of /a/s"],
  ["/(?<!a)b/", "pattern of /(?<!a)b/"],
  ["1n", "BigInt"],
  ["Object.values(a)", ".values"],
  ["a.padStart(2)", ".padStart"],
  ["import('a')", "ImportExpression"],
])("the check sees %s", (code, found) => {
  expect(newerThan2016(code)).toContain(found);
});

type Call = (...args: unknown[]) => void;

/** Classic Outlook's runtime: the language, timers and Office, and nothing else. */
function outlook(invited: readonly string[], { silent = false } = {}) {
  const functions = new Map<string, (event: { completed: () => void }) => void>();
  const shown: unknown[] = [];
  const answer = (value: unknown): Call =>
    silent
      ? () => undefined
      : (...args) => {
          const done = args.at(-1) as (result: unknown) => void;
          done({ status: "succeeded", value });
        };
  const table = keepPeople({
    salt: "salt",
    until: theDay("2999-01-01"),
    mine: ["dana@example.com"],
    people: [["tom@example.com"]],
  });
  const people = invited.map((emailAddress) => ({ emailAddress, recipientType: "user" }));
  const Office = {
    actions: { associate: (name: string, run: never) => void functions.set(name, run) },
    context: {
      requirements: { isSetSupported: () => true },
      roamingSettings: { get: () => table },
      mailbox: {
        userProfile: { emailAddress: "dana@example.com" },
        item: {
          requiredAttendees: { getAsync: answer(people) },
          optionalAttendees: { getAsync: answer([]) },
          body: { getAsync: answer("") },
          sessionData: { getAsync: answer(""), setAsync: answer(undefined) },
          notificationMessages: {
            replaceAsync: (_: string, notice: unknown, done: Call) => {
              shown.push(notice);
              answer(undefined)(done);
            },
          },
        },
      },
    },
  };
  const timers: (() => void)[] = [];
  const context = createContext({
    Office,
    setTimeout: (work: () => void) => timers.push(work),
    clearTimeout: () => undefined,
  });
  runInContext(script, context);
  const run = (name: string) =>
    new Promise<void>((done) => functions.get(name)?.({ completed: done }));
  return {
    names: [...functions.keys()],
    run,
    shown,
    passAllTime: () => timers.forEach((work) => work()),
  };
}

test("it runs where there is nothing but the language and Office, for both events", async () => {
  const { names, run, shown } = outlook(["tom@example.com"]);
  expect(names).toEqual(["onNewAppointmentOrganizer", "onAppointmentAttendeesChanged"]);
  for (const name of names) await run(name);
  expect(shown).toMatchObject([{ type: "insightMessage" }, { type: "insightMessage" }]);
});

test("a customer gives silence, and the event is completed", async () => {
  const { run, shown } = outlook(["buyer@customer.example"]);
  await run("onAppointmentAttendeesChanged");
  expect(shown).toEqual([]);
});

test("in an Outlook that answers nothing the event is completed at its limit", async () => {
  const { run, passAllTime } = outlook(["tom@example.com"], { silent: true });
  const done = run("onAppointmentAttendeesChanged");
  passAllTime();
  await expect(done).resolves.toBeUndefined();
});

test("what is parsed is the whole script", () => {
  expect(parseAst(script).body.length).toBeGreaterThan(0);
});
