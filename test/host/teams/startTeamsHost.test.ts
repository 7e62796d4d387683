import type { app, pages } from "@microsoft/teams-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HostTheme } from "#host/Host.ts";
import { HostProblem } from "#host/HostProblem.ts";
import { startTeamsHost } from "#host/teams/startTeamsHost.ts";
import type { TeamsClient } from "#host/teams/TeamsClient.ts";
import { fakeMedia } from "../fakeMedia.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const silence = () => new Promise<never>(() => undefined);

/** A Teams that answers as told and remembers what it was asked. */
function fakeTeams(context: object, answers: Partial<TeamsClient> = {}) {
  const asked: unknown[][] = [];
  let theme: ((name: string) => void) | undefined;
  let save: ((event: pages.config.SaveEvent) => void) | undefined;
  const note = (...call: unknown[]) => void asked.push(call);
  const teams: TeamsClient = {
    initialize: async (origins) => note("initialize", origins),
    getContext: async () =>
      ({
        app: { locale: "en-GB", theme: "default" },
        page: { frameContext: "content" },
        ...context,
      }) as app.Context,
    onThemeChange: (handler) => {
      theme = handler;
    },
    openLink: async (url) => note("openLink", url),
    notifyAppLoaded: () => note("loaded"),
    notifySuccess: async () => {
      note("success");
      return { hasFinishedSuccessfully: true };
    },
    notifyFailure: (message) => note("failure", message),
    setValidity: (valid) => note("validity", valid),
    setConfig: async (config) => note("config", config),
    onSave: (handler) => {
      save = handler;
    },
    ...answers,
  };
  return { teams, asked, theme: (name: string) => theme?.(name), save: () => save };
}

const start = (fake: { teams: TeamsClient }, media = fakeMedia()) =>
  startTeamsHost({ teams: fake.teams, media, limit: 5000 });

const thread = "19:meeting_YWJj@thread.v2";
const group = { displayName: "North", groupId: "g-1", internalId: "19:x" };

test.each([
  ["a personal tab", { page: { frameContext: "content" } }, { kind: "personal" }],
  [
    "a personal tab opened by a deep link",
    { page: { frameContext: "content", subPageId: "talk-a1" } },
    { kind: "personal", subPage: "talk-a1" },
  ],
  ["a channel tab", { team: group }, { kind: "channel", groupId: "g-1" }],
  [
    "a shared channel seen from another team",
    { team: group, channel: { id: "c", ownerGroupId: "g-owner" } },
    { kind: "channel", groupId: "g-owner" },
  ],
  [
    "a channel tab's settings",
    { team: group, page: { frameContext: "settings" } },
    { kind: "channelSettings", groupId: "g-1" },
  ],
  [
    "a meeting's side panel",
    { page: { frameContext: "sidePanel", subPageId: "talk-b" }, meeting: { id: "m" } },
    { kind: "meeting", meeting: "m", subPage: "talk-b" },
  ],
  ["a meeting's details", { meeting: { id: "m" } }, { kind: "meeting", meeting: "m" }],
  [
    "a meeting known by its chat",
    { page: { frameContext: "sidePanel" }, meeting: { id: "m" }, chat: { id: thread } },
    { kind: "meeting", meeting: "m", chat: thread },
  ],
  [
    "the page that adds a meeting's tab",
    { page: { frameContext: "settings" }, chat: { id: thread } },
    { kind: "meetingSettings" },
  ],
])("%s is known by Teams' context", async (_, context, place) => {
  expect((await start(fakeTeams(context))).context.place).toEqual(place);
});

test.each([
  ["default", {}, "light"],
  ["dark", {}, "dark"],
  ["contrast", {}, "contrast"],
  ["glass", {}, "glass"],
  ["aurora", {}, "light"],
  ["dark", { contrast: true }, "contrast"],
])("Teams' theme %s with display settings %j is %s", async (theme, settings, expected) => {
  const fake = fakeTeams({ app: { locale: "en-GB", theme } });
  expect((await start(fake, fakeMedia(settings))).context.theme).toBe(expected);
});

test("every listener hears a theme change until it stops", async () => {
  const fake = fakeTeams({});
  const host = await start(fake);
  const first: HostTheme[] = [];
  const second: HostTheme[] = [];
  const stop = host.onThemeChange((theme) => first.push(theme));
  host.onThemeChange((theme) => second.push(theme));
  fake.theme("dark");
  stop();
  fake.theme("contrast");
  expect(first).toEqual(["dark"]);
  expect(second).toEqual(["dark", "contrast"]);
});

test("the person's own sign-in name spares them an account picker", async () => {
  const user = { id: "u", loginHint: "dana@example.com" };
  expect((await start(fakeTeams({ user }))).context.loginHint).toBe("dana@example.com");
  expect((await start(fakeTeams({ user }))).context.account).toBe("u");
  expect((await start(fakeTeams({}))).context).not.toHaveProperty("loginHint");
  expect((await start(fakeTeams({}))).context).not.toHaveProperty("account");
});

test("Teams is told at once that the page has loaded, and later how the first view went", async () => {
  const fake = fakeTeams({});
  const host = await start(fake);
  host.ready();
  host.failed("no list");
  expect(fake.asked).toEqual([
    ["initialize", undefined],
    ["loaded"],
    ["success"],
    ["failure", "no list"],
  ]);
});

test.each(["initialize", "getContext"] as const)(
  "a frame that never answers %s ends as a problem at the limit",
  async (call) => {
    const waited = start(fakeTeams({}, { [call]: silence })).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await waited).toMatchObject({ name: "HostProblem", kind: "timedOut" });
  },
);

test("a link Teams refuses is a problem that does not repeat Teams' text", async () => {
  const host = await start(
    fakeTeams({}, { openLink: () => Promise.reject(new Error("dana@example.com not found")) }),
  );
  const problem = await host.openLink("https://example.com/").catch((reason: unknown) => reason);
  expect(problem).toBeInstanceOf(HostProblem);
  expect(problem).toMatchObject({ kind: "refused" });
  expect(String(problem)).not.toContain("dana");
});

test("a link that runs script never reaches Teams", async () => {
  const fake = fakeTeams({});
  const host = await start(fake);
  await expect(host.openLink("javascript:alert(1)")).rejects.toMatchObject({ kind: "refused" });
  expect(fake.asked.filter(([name]) => name === "openLink")).toEqual([]);
});

test("only a channel's settings offer a tab", async () => {
  expect(await start(fakeTeams({ team: group }))).not.toHaveProperty("offerTab");
});

/** Opens the settings, offers the wall and presses Save; gives how Teams was told it went. */
async function pressSave(answers: Partial<TeamsClient>) {
  const fake = fakeTeams({ team: group, page: { frameContext: "settings" } }, answers);
  const host = await start(fake);
  host.offerTab?.({ contentUrl: "https://app.example/#wall", name: "The wall", id: "wall" });
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  fake.save()?.({
    result: {},
    notifySuccess: () => resolve("saved"),
    notifyFailure: (reason) => resolve(reason),
  });
  return { fake, outcome: promise };
}

test("Save in a channel's settings says what the tab is", async () => {
  const { fake, outcome } = await pressSave({});
  expect(await outcome).toBe("saved");
  expect(fake.asked).toContainEqual(["validity", true]);
  expect(fake.asked).toContainEqual([
    "config",
    {
      entityId: "wall",
      contentUrl: "https://app.example/#wall",
      websiteUrl: "https://app.example/#wall",
      suggestedDisplayName: "The wall",
    },
  ]);
});

test("a Save that Teams leaves unanswered ends with words for the person", async () => {
  const { outcome } = await pressSave({ setConfig: silence });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await outcome).toContain("Teams did not add the tab within 5 seconds");
});
