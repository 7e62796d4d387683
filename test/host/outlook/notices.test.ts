import { expect, test } from "vitest";
import type { NoticeDoor, OfficeNotice } from "#host/outlook/NoticeDoor.ts";
import { removeNotice, showNotice } from "#host/outlook/notices.ts";
import { officeCalls } from "#host/outlook/officeCalls.ts";
import { roamingSetting } from "#host/outlook/roamingSettings.ts";
import { commandNotices, launchNotices } from "#ui/pane/text/noticeText.ts";
import { fails, gives, reply, type Answer } from "./fakeOffice.ts";

const ask = officeCalls(1000);

/** Outlook's lines above a form; `refuses` says with which number it answers a kind of line. */
function outlook(version = 12, refuses: Readonly<Record<string, number>> = {}) {
  const lines = new Map<string, OfficeNotice>();
  const answer = (notice: OfficeNotice): Answer<unknown> =>
    notice.type in refuses ? fails(refuses[notice.type] ?? 0) : gives(undefined);
  const door: NoticeDoor = {
    context: {
      requirements: { isSetSupported: (_, set) => Number(set.split(".")[1]) <= version },
      mailbox: {
        item: {
          notificationMessages: {
            addAsync: (key, notice, done) => {
              if (lines.has(key)) return reply(fails(9023), done);
              if (!(notice.type in refuses)) lines.set(key, notice);
              reply(answer(notice), done);
            },
            replaceAsync: (key, notice, done) => {
              if (!lines.has(key)) return reply(fails(9024), done);
              if (!(notice.type in refuses)) lines.set(key, notice);
              reply(answer(notice), done);
            },
            removeAsync: (key, done) =>
              reply(lines.delete(key) ? gives(undefined) : fails(9024), done),
          },
        },
      },
    },
  };
  return { door, lines };
}

const notice = { message: "A 1-1.", action: "Open it" };

test("a line with a link opens the pane by its button's id, and is replaced by the next", async () => {
  const { door, lines } = outlook();
  await showNotice(door, "key", notice, ask);
  expect(lines.get("key")).toMatchObject({
    type: "insightMessage",
    actions: [{ actionType: "showTaskPane", actionText: "Open it", commandId: "openPaneButton" }],
  });
  await showNotice(door, "key", { message: "Done." }, ask);
  expect([...lines.values()]).toMatchObject([{ type: "informationalMessage", message: "Done." }]);
});

test("where Outlook knows no link, or refuses it, the words stand alone", async () => {
  for (const { door, lines } of [outlook(9), outlook(12, { insightMessage: 9017 })]) {
    await showNotice(door, "key", notice, ask);
    expect(lines.get("key")).toMatchObject({ type: "informationalMessage", message: "A 1-1." });
  }
});

test("where it shows nothing at all, that is a problem in words", async () => {
  const { door } = outlook(12, { insightMessage: 9025, informationalMessage: 9025 });
  await expect(showNotice(door, "key", notice, ask)).rejects.toMatchObject({ name: "HostProblem" });
  const none: NoticeDoor = { context: {} };
  await expect(showNotice(none, "key", notice, ask)).rejects.toMatchObject({ kind: "missing" });
});

test("a line is taken away, and one that was dismissed meanwhile is away", async () => {
  const { door, lines } = outlook();
  await showNotice(door, "key", notice, ask);
  await removeNotice(door, "key", ask);
  await expect(removeNotice(door, "key", ask)).resolves.toBeUndefined();
  expect(lines.size).toBe(0);
});

test("every line fits into Outlook's 150 characters and its link into 30", () => {
  for (const { message, action = "" } of [
    ...Object.values(launchNotices),
    ...Object.values(commandNotices),
  ]) {
    expect(message.length).toBeLessThanOrEqual(150);
    expect(action.length).toBeLessThanOrEqual(30);
  }
});

test("a setting is kept with all others, taken away, and no setting where Outlook has none", async () => {
  const kept = new Map<string, unknown>([["other", 1]]);
  const saved: (readonly string[])[] = [];
  const door: NoticeDoor = {
    context: {
      roamingSettings: {
        get: (name) => kept.get(name),
        set: (name, value) => void kept.set(name, value),
        remove: (name) => void kept.delete(name),
        saveAsync: (done) => {
          saved.push([...kept.keys()]);
          reply(gives(undefined), done);
        },
      },
    },
  };
  const setting = roamingSetting(door, "people", ask);
  await setting.set({ version: 1 });
  expect(setting.get()).toEqual({ version: 1 });
  await setting.set(undefined);
  expect(saved).toEqual([["other", "people"], ["other"]]);
  const none = roamingSetting({ context: {} }, "people", ask);
  await none.set("x");
  expect(none.get()).toBeUndefined();
});
