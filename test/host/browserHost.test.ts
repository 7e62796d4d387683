import { expect, test } from "vitest";
import { browserHost } from "#host/browser/browserHost.ts";
import { HostProblem } from "#host/HostProblem.ts";
import type { HostTheme } from "#host/Host.ts";
import { fakeMedia } from "./fakeMedia.ts";

function browser(hash = "", settings = {}, opens = true) {
  const media = fakeMedia(settings);
  const opened: { url: string; window: { opener: unknown } }[] = [];
  const host = browserHost({
    matchMedia: media.matchMedia,
    location: { hash },
    navigator: { language: "de-AT" },
    open: (url) => {
      const window = { opener: "this page" as unknown };
      if (opens) opened.push({ url: String(url), window });
      return opens ? (window as unknown as Window) : null;
    },
  });
  return { host, media, opened };
}

test.each([
  ["", undefined],
  ["#", undefined],
  ["#goals", "goals"],
  ["#/talk-a1B2", "talk-a1B2"],
  ["#code=secret&state=x", undefined],
  ["#goal-1/../x", undefined],
])("the hash %j opens the sub page %j", (hash, subPage) => {
  const place = browser(hash).host.context.place;
  expect(place).toEqual(
    subPage === undefined ? { kind: "personal" } : { kind: "personal", subPage },
  );
});

test.each([
  [{}, "light"],
  [{ dark: true }, "dark"],
  [{ dark: true, contrast: true }, "contrast"],
])("display settings %j give the theme %s", (settings, theme) => {
  expect(browser("", settings).host.context.theme).toBe(theme);
});

test("a change of the display settings is told until the listener stops", () => {
  const { host, media } = browser();
  const told: HostTheme[] = [];
  const stop = host.onThemeChange((theme) => told.push(theme));
  media.change({ dark: true });
  expect(told.at(-1)).toBe("dark");
  stop();
  const before = told.length;
  media.change({ dark: false });
  expect(told).toHaveLength(before);
});

test("a link opens in a window that has no way back to this page", async () => {
  const { host, opened } = browser();
  await host.openLink("https://example.com/a");
  expect(opened).toEqual([{ url: "https://example.com/a", window: { opener: null } }]);
});

test("a blocked window is reported as such", async () => {
  const problem = await browser("", {}, false).host.openLink("https://example.com/").catch(String);
  expect(problem).toContain("Allow pop-ups");
});

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//", "talk"])(
  "%j is not a web address and is not opened",
  async (url) => {
    const { host, opened } = browser();
    await expect(host.openLink(url)).rejects.toThrow(HostProblem);
    expect(opened).toEqual([]);
  },
);
