import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchPlainChromium } from "#support/chromium.ts";

/** `npm start` as a newcomer meets it: one command, one address, plain http, an unprepared browser. */
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "beyond-target-start-"));
const goal = "A week on Skye with the tent";

let browser: Browser;
let running: Started | undefined;
/** What pages asked of other machines; a start needs none. */
const elsewhere: string[] = [];

beforeAll(async () => {
  browser = await launchPlainChromium();
});

afterAll(async () => {
  await running?.stop();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("npm start: one address; be anybody; what is changed is there after a restart, until --fresh", async () => {
  running = await start();
  expect(running.said.join("\n").match(/https?:\/\/\S+/g)).toEqual([running.address]);
  const { port } = new URL(running.address);

  const landing = await openPage();
  const problems: string[] = [];
  landing.on("pageerror", (problem) => problems.push(problem.message));
  await landing.goto(running.address);
  await landing.getByRole("heading", { name: "Be anybody here, and see what they see" }).waitFor();
  expect(await landing.getByRole("link", { name: /calendar/i }).count()).toBeGreaterThan(30);
  await landing.close();

  const tab = await openTab(running.address);
  const app = tab.frameLocator("iframe");
  await app.getByRole("heading", { name: "Lisbon with my sister" }).first().waitFor();
  await app.getByRole("button", { name: "Add a goal" }).click();
  await app.getByLabel("What are you working for?").fill(goal);
  await app.getByRole("button", { name: "Add goal" }).click();
  await app.getByText("Saved", { exact: true }).waitFor();
  await tab.close();

  const invite = await openInvite(running.address);
  const pane = invite.frameLocator("aside.pane iframe");
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await pane.getByRole("button", { name: "Put in the invite" }).click();
  await pane.getByText("It is in the invite.").waitFor();
  await invite.getByRole("button", { name: "Send update" }).click();
  await invite.getByText("The update was sent.").waitFor();
  await invite.close();

  await running.stop();
  running = await start("--port", port);
  const again = await openTab(running.address);
  await again.frameLocator("iframe").getByText(goal).first().waitFor();
  await again.close();
  const sent = await openInvite(running.address);
  await sent.frameLocator("aside.pane iframe").getByText("This is in the invite.").waitFor();
  await sent.close();

  await running.stop();
  running = await start("--port", port, "--fresh");
  const anew = await openTab(running.address);
  const board = anew.frameLocator("iframe");
  await board.getByRole("heading", { name: "Lisbon with my sister" }).first().waitFor();
  expect(await board.getByText(goal).count()).toBe(0);
  await anew.close();
  expect(problems).toEqual([]);
  expect(elsewhere).toEqual([]);
}, 240_000);

test("a tab whose settings do not come says so, and starts at the second try", async () => {
  if (running === undefined) running = await start();
  const page = await openPage();
  let broken = true;
  await page.route(
    (url) => url.pathname === "/config.json",
    (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()),
  );
  await page.goto(tabAddress(running.address));
  const app = page.frameLocator("iframe");
  await app.getByRole("alert").getByText("config.json was answered with 500").waitFor();
  broken = false;
  await app.getByRole("button", { name: "Try again" }).click();
  await app.getByRole("heading", { name: "Lisbon with my sister" }).first().waitFor();
  await page.close();
});

test("a port that is taken is said in words, with the cure", async () => {
  if (running === undefined) running = await start();
  const { port } = new URL(running.address);
  const second = run("--port", port);
  const words: string[] = [];
  second.stderr?.on("data", (part: Buffer) => words.push(part.toString()));
  const [code] = (await once(second, "exit")) as [number | null];
  expect(code).toBe(1);
  expect(words.join("")).toContain("The port is taken");
});

type Started = {
  readonly address: string;
  readonly said: readonly string[];
  readonly stop: () => Promise<void>;
};

function run(...options: readonly string[]): ChildProcess {
  const script = join(root, "test/sandbox/start.ts");
  const own = ["--folder", folder, ...(options.includes("--port") ? [] : ["--port", "0"])];
  // Vitest sets "test", in which nobody starts the sandbox.
  const { NODE_ENV: _test, ...env } = process.env;
  return spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, ...own, ...options],
    { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] },
  );
}

/** Starts the sandbox and waits for the address it prints. */
async function start(...options: readonly string[]): Promise<Started> {
  const child = run(...options);
  const wrong: string[] = [];
  child.stderr?.on("data", (part: Buffer) => wrong.push(part.toString()));
  if (child.stdout === null) throw new Error("The sandbox says nothing.");
  const said: string[] = [];
  let address: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    address ??= /Open (http:\S+)/.exec(line)?.[1];
    if (line.includes("Stop with Ctrl+C")) break;
  }
  if (address === undefined) throw new Error(`The sandbox did not start: ${wrong.join("")}`);
  return {
    address,
    said,
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      expect(await gone).toEqual([0, null]);
    },
  };
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") elsewhere.push(request.url());
  });
  return page;
}

async function openTab(address: string): Promise<Page> {
  const page = await openPage();
  await page.goto(tabAddress(address));
  return page;
}

function tabAddress(address: string): string {
  return `${address}teams/?as=tom.okafor@northfold.example&place=personal`;
}

async function openInvite(address: string): Promise<Page> {
  const page = await openPage();
  await page.goto(`${address}outlook/?as=dana.whitfield@northfold.example`);
  await page
    .getByRole("button")
    .filter({ has: page.getByText("Dana / Tom", { exact: true }) })
    .click();
  await page.getByRole("button", { name: "Beyond Target", exact: true }).click();
  return page;
}
