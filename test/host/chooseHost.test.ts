import { expect, test } from "vitest";
import { chooseHost } from "#host/chooseHost.ts";
import type { Host } from "#host/Host.ts";
import { HostProblem } from "#host/HostProblem.ts";

function named(name: "teams" | "browser"): Host {
  return {
    context: { name, theme: "light", locale: "en", place: { kind: "personal" } },
    onThemeChange: () => () => undefined,
    ready: () => undefined,
    failed: () => undefined,
    openLink: async () => undefined,
  };
}

const choose = (framed: boolean, teams: () => Promise<Host>) =>
  chooseHost({ framed, teams, browser: () => named("browser") });

test("a framed page has Teams as its host", async () => {
  const { host, problem } = await choose(true, async () => named("teams"));
  expect([host.context.name, problem]).toEqual(["teams", undefined]);
});

test("a page of its own never asks for Teams", async () => {
  const { host } = await choose(false, () => Promise.reject(new Error("asked")));
  expect(host.context.name).toBe("browser");
});

test("a frame that is not Teams leaves the browser, and the problem to show", async () => {
  const silent = new HostProblem("timedOut", "Teams did not start.");
  const { host, problem } = await choose(true, () => Promise.reject(silent));
  expect(host.context.name).toBe("browser");
  expect(problem).toBe(silent);
});

test("a Teams client that breaks leaves the browser too", async () => {
  const { host, problem } = await choose(true, () =>
    Promise.reject(new TypeError("x is undefined")),
  );
  expect(host.context.name).toBe("browser");
  expect(problem?.kind).toBe("unexpected");
});
