import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HostTheme } from "#host/Host.ts";
import type { OfficeDoor } from "#host/outlook/OfficeDoor.ts";
import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { fakeMedia } from "../fakeMedia.ts";
import { fakeOffice, form } from "./fakeOffice.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = { script: 2000, start: 3000, call: 1000 };

/** A script element that loads or fails when told. */
function fakeScript(dataset: Record<string, string> = {}) {
  return Object.assign(new EventTarget(), { dataset });
}

function view(media = fakeMedia()) {
  const opened: string[] = [];
  const open = (url?: string | URL) => {
    opened.push(String(url));
    return { opener: null } as unknown as Window;
  };
  const addEventListener = () => undefined;
  return { matchMedia: media.matchMedia, addEventListener, open, opened };
}

const start = (office: OfficeDoor, seen = view()) =>
  startOutlookHost({
    page: { office: () => office, script: null, history: {} },
    view: seen,
    limits,
  });

/** Starts and, as nothing answers, lets `millis` pass; gives the problem. */
async function problemAfter(millis: number, started: Promise<unknown>) {
  const caught = started.catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(millis);
  return caught;
}

test("the context comes from Outlook", async () => {
  const { host } = await start(fakeOffice(form()).office);
  expect(host.context).toEqual({
    name: "outlook",
    theme: "light",
    locale: "en-GB",
    place: { kind: "meeting" },
    loginHint: "dana@example.com",
    account: "dana@example.com",
  });
});

test.each([
  ["an appointment", form(), true],
  ["a message", form({ itemType: "message" }), false],
  ["nothing", null, false],
  ["nothing, without a value", undefined, false],
])("with %s open there is an item: %s", async (_, item, present) => {
  expect("item" in (await start(fakeOffice(item).office))).toBe(present);
});

test.each([
  ["no host", { onReady: async () => ({ host: null }) }],
  ["no answer about the host", { onReady: async () => undefined }],
  ["no mailbox", { context: { requirements: { isSetSupported: () => false } } }],
])("outside Outlook (%s) the pane says where it works", async (_, over) => {
  const office = { ...fakeOffice(form()).office, ...over };
  await expect(start(office)).rejects.toMatchObject({ kind: "elsewhere" });
});

test("an Outlook that never gets ready ends at the limit", async () => {
  const office = {
    ...fakeOffice(form()).office,
    onReady: () => new Promise<never>(() => undefined),
  };
  expect(await problemAfter(3000, start(office))).toMatchObject({ kind: "timedOut" });
});

test("the script is waited for, and Outlook is met when it has run", async () => {
  const script = fakeScript();
  let office: OfficeDoor | undefined;
  const page = { office: () => office, script, history: {} };
  const started = startOutlookHost({ page, view: view(), limits });
  office = fakeOffice(form()).office;
  script.dispatchEvent(new Event("load"));
  expect((await started).host.context.name).toBe("outlook");
});

test("a script that cannot be fetched is a network problem at once", async () => {
  const script = fakeScript();
  const page = { office: () => undefined, script, history: {} };
  const started = startOutlookHost({ page, view: view(), limits });
  script.dispatchEvent(new Event("error"));
  await expect(started).rejects.toMatchObject({ kind: "offline" });
});

test("a script that had failed before the pane's code ran is noticed too", async () => {
  const page = { office: () => undefined, script: fakeScript({ failed: "yes" }), history: {} };
  await expect(startOutlookHost({ page, view: view(), limits })).rejects.toMatchObject({
    kind: "offline",
  });
});

test("a script that neither arrives nor fails ends at the limit", async () => {
  const page = { office: () => undefined, script: fakeScript(), history: {} };
  const started = startOutlookHost({ page, view: view(), limits });
  expect(await problemAfter(2000, started)).toMatchObject({ kind: "timedOut" });
});

test("the history calls that Office.js blanks work again, and others stay as they were", async () => {
  class BrowserHistory {
    readonly length = 3;
    pushState() {
      return "real";
    }
    replaceState() {
      return "real";
    }
  }
  const history = new BrowserHistory();
  Object.assign(history, { pushState: null, replaceState: () => "a router's own" });
  const { office } = fakeOffice(form());
  await startOutlookHost({ page: { office: () => office, script: null, history }, view: view() });
  expect(history.pushState()).toBe("real");
  expect(history.replaceState()).toBe("a router's own");
});

test.each([
  [{ bodyBackgroundColor: "#ffffff" }, { dark: true }, "light"],
  [{ bodyBackgroundColor: "#1f1f1f" }, {}, "dark"],
  [{ bodyBackgroundColor: 0x1f1f1f }, {}, "dark"],
  [{ bodyBackgroundColor: 0xffffff }, { dark: true }, "light"],
  [{ bodyBackgroundColor: "Window" }, { dark: true }, "dark"],
  [{ bodyBackgroundColor: null }, {}, "light"],
  [undefined, { dark: true }, "dark"],
  [null, {}, "light"],
  [{ bodyBackgroundColor: "#ffffff" }, { contrast: true }, "contrast"],
])("colours %j with display settings %j are the theme %s", async (colours, settings, theme) => {
  const { office } = fakeOffice(form(), { officeTheme: colours });
  expect((await start(office, view(fakeMedia(settings)))).host.context.theme).toBe(theme);
});

test("a change of Outlook's colours is told until the listener stops", async () => {
  const { office, fire, registered } = fakeOffice(form());
  const { host } = await start(office);
  const told: HostTheme[] = [];
  const stop = host.onThemeChange((theme) => told.push(theme));
  host.onThemeChange(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  fire("officeThemeChanged", { officeTheme: { bodyBackgroundColor: "#111111" } });
  stop();
  fire("officeThemeChanged", { officeTheme: { bodyBackgroundColor: "#ffffff" } });
  expect(told).toEqual(["dark"]);
  expect(registered).toEqual(["officeThemeChanged"]);
});

test("an Outlook without colour events still follows the display settings", async () => {
  const media = fakeMedia();
  const { office, registered } = fakeOffice(form(), {}, 12);
  const { host } = await start(office, view(media));
  const told: HostTheme[] = [];
  host.onThemeChange((theme) => told.push(theme));
  media.change({ dark: true });
  expect(told.at(-1)).toBe("dark");
  expect(registered).toEqual([]);
});

test("a link opens in the system's browser where Outlook offers it, else in a window", async () => {
  const system: string[] = [];
  const ui = { openBrowserWindow: (url: string) => void system.push(url) };
  await (await start(fakeOffice(form(), { ui }).office)).host.openLink("https://example.com/");
  const seen = view();
  await (await start(fakeOffice(form()).office, seen)).host.openLink("https://example.com/");
  expect([system, seen.opened]).toEqual([["https://example.com/"], ["https://example.com/"]]);
});
