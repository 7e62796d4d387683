import { expect, test } from "vitest";
import { dialogCalls, type DialogHost } from "./teams/dialogs.ts";
import type { Frame } from "./teams/Frame.ts";
import { navigationCalls, pressBack, type NavigationHost } from "./teams/navigation.ts";
import { settingsCalls, type TabSettings } from "./teams/settings.ts";
import { startCalls } from "./teams/start.ts";
import { createTeamsHost } from "./teams/teamsHost.ts";

type Posted = { readonly id?: number; readonly func?: string; readonly args: readonly unknown[] };

function makeFrame(context: Frame["context"] = "content") {
  const posted: Posted[] = [];
  const frame: Frame = {
    context,
    handlers: new Set(),
    post: (message) => posted.push(message as Posted),
  };
  return { frame, posted };
}

function request(func: string, args: readonly unknown[] = [], id = 7) {
  return { id, uuidAsString: `uuid-${id}`, func, args, timestamp: 0 };
}

test("initialize is answered with the version third and the runtime fourth", async () => {
  const { frame, posted } = makeFrame("settings");
  const host = createTeamsHost(startCalls({ context: () => ({}), appState: () => {} }), () => {});
  await host.receive(frame, request("initialize", ["2.58.0", 4, []]));
  const args = posted[0]?.args ?? [];
  expect(posted[0]).toMatchObject({ id: 7, uuidAsString: "uuid-7" });
  expect(args.slice(0, 3)).toEqual(["settings", "web", "2.58.0"]);
  expect(JSON.parse(String(args[3]))).toMatchObject({
    isNAAChannelRecommended: true,
    supports: { nestedAppAuth: {} },
  });
});

test("the runtime names only capabilities whose calls are answered", async () => {
  const { frame, posted } = makeFrame();
  const host = createTeamsHost(startCalls({ context: () => ({}), appState: () => {} }), () => {});
  await host.receive(frame, request("initialize"));
  const { supports } = JSON.parse(String(posted[0]?.args[3]));
  // Reviewed by hand: teams-js waits for ever for a call of a capability that nobody answers.
  expect(Object.keys(supports).sort()).toEqual([
    "app",
    "calendar",
    "chat",
    "dialog",
    "nestedAppAuth",
    "pages",
    "people",
    "teamsCore",
  ]);
});

test("what no table knows is left unanswered and named, a prototype's name too", async () => {
  const { frame, posted } = makeFrame();
  const unknown: string[] = [];
  const host = createTeamsHost({}, (name) => unknown.push(name));
  await host.receive(frame, request("stageView.open"));
  await host.receive(frame, request("toString"));
  expect(posted).toEqual([]);
  expect(unknown).toEqual(["stageView.open", "toString"]);
});

test.each([
  ["text", "hello"],
  ["nothing", null],
  ["no func", { id: 1 }],
  ["an id that is text", { id: "1", func: "getContext" }],
])("a message that is %s is ignored", async (_name, message) => {
  const { frame, posted } = makeFrame();
  const host = createTeamsHost({ getContext: ({ reply }) => reply({}) }, () => {});
  await host.receive(frame, message);
  expect(posted).toEqual([]);
});

test("the state of the app follows its own reports", async () => {
  const { frame } = makeFrame();
  const states: string[] = [];
  const host = createTeamsHost(
    startCalls({
      context: () => ({}),
      appState: (_frame, state, reason) => states.push([state, reason].filter(Boolean).join(" ")),
    }),
    () => {},
  );
  await host.receive(frame, request("appInitialization.appLoaded"));
  await host.receive(frame, request("appInitialization.success"));
  await host.receive(frame, request("appInitialization.failure", ["Timeout", "too slow"]));
  expect(states).toEqual(["loaded", "ready", "failed Timeout: too slow"]);
});

function makeNavigation() {
  const done: string[] = [];
  const host: NavigationHost = {
    appId: "app-1",
    teamsUrl: "http://localhost:3000/teams",
    goTo: (target) => {
      done.push(
        `go ${target.appId}/${target.entityId}/${target.subEntityId ?? "-"}/${target.channelId ?? "-"}`,
      );
      return target.appId === "app-1";
    },
    openWeb: (url) => done.push(`web ${url}`),
    compose: (meeting) => done.push(`compose ${meeting.subject} ${meeting.attendees.join("+")}`),
    notice: (text) => done.push(`notice ${text}`),
    share: (target) => done.push(`share ${target.subEntityId ?? "-"}`),
    returnFocus: (forward) => done.push(`focus ${forward}`),
  };
  return { done, table: navigationCalls(host) };
}

const entity = (context: object): string =>
  `https://teams.microsoft.com/l/entity/app-1/home?webUrl=x&context=${encodeURIComponent(JSON.stringify(context))}`;

test.each([
  [entity({ subEntityId: "talk-1" }), "go app-1/home/talk-1/-", [true]],
  [entity({ subPageId: "talk-2", channelId: "19:c" }), "go app-1/home/talk-2/19:c", [true]],
  ["http://localhost:3000/teams/l/entity/app-1/home", "go app-1/home/-/-", [true]],
  [
    "https://teams.microsoft.com/l/entity/other/home",
    "go other/home/-/-",
    [false, "App not found in this tenant."],
  ],
  [
    "https://teams.microsoft.com/l/chat/0/0?users=a@x.example,b@x.example",
    "notice In Teams this opens a chat with a@x.example, b@x.example.",
    [true],
  ],
  [
    "https://teams.microsoft.com/l/meeting/new?subject=Talk&attendees=a@x.example",
    "compose Talk a@x.example",
    [true],
  ],
  [
    "https://elsewhere.example/l/entity/app-1/home",
    "web https://elsewhere.example/l/entity/app-1/home",
    [true],
  ],
])("the link %s does %s", async (link, effect, answer) => {
  const { done, table } = makeNavigation();
  const { frame, posted } = makeFrame();
  await createTeamsHost(table, () => {}).receive(frame, request("executeDeepLink", [link]));
  expect(done).toEqual([effect]);
  expect(posted[0]?.args).toEqual(answer);
});

test.each(["javascript:alert(1)", "not a link", ""])(
  "the link %j is refused and nothing opens",
  async (link) => {
    const { done, table } = makeNavigation();
    const { frame, posted } = makeFrame();
    await createTeamsHost(table, () => {}).receive(frame, request("executeDeepLink", [link]));
    expect(done).toEqual([]);
    expect(posted[0]?.args).toEqual([false, "Invalid deep link."]);
  },
);

test("back goes to the app only when it listens", () => {
  const { frame, posted } = makeFrame();
  expect(pressBack(frame)).toBe(false);
  frame.handlers.add("backButton");
  expect(pressBack(frame)).toBe(true);
  expect(posted).toEqual([{ func: "backButtonPress", args: [] }]);
});

test("a dialog's opener is answered when the dialog completes, and only by that dialog", async () => {
  const opener = makeFrame();
  const dialog = makeFrame("task");
  const stranger = makeFrame("task");
  const { host, closed } = dialogHost(dialog.frame);
  const teams = createTeamsHost(dialogCalls(host), () => {});
  await teams.receive(opener.frame, request("tasks.startTask", [{ url: "https://app.example/d" }]));
  await teams.receive(stranger.frame, request("tasks.completeTask", ["stolen", []]));
  expect(opener.posted).toEqual([]);
  await teams.receive(dialog.frame, request("messageForParent", ["hello"]));
  await teams.receive(opener.frame, request("messageForChild", ["hi"]));
  await teams.receive(dialog.frame, request("tasks.completeTask", ["result", []]));
  expect(opener.posted).toEqual([
    { func: "messageForParent", args: ["hello"] },
    { id: 7, uuidAsString: "uuid-7", args: [undefined, "result"] },
  ]);
  expect(dialog.posted).toEqual([{ func: "messageForChild", args: ["hi"] }]);
  expect(closed).toEqual(["dialog"]);
});

test.each([
  ["authentication.authenticate.success", "token", [true, "token"]],
  ["authentication.authenticate.failure", "no", [false, "no"]],
])("%s of the popup answers its opener", async (func, result, answer) => {
  const opener = makeFrame();
  const popup = makeFrame("authentication");
  const { host, closed } = dialogHost(popup.frame);
  const teams = createTeamsHost(dialogCalls(host), () => {});
  await teams.receive(
    opener.frame,
    request("authentication.authenticate", ["https://app.example/p", 600, 500]),
  );
  await teams.receive(popup.frame, request(func, [result]));
  expect(opener.posted[0]?.args).toEqual(answer);
  expect(closed).toEqual(["popup"]);
});

function dialogHost(frame: Frame): { host: DialogHost; closed: string[] } {
  const closed: string[] = [];
  return {
    closed,
    host: {
      openDialog: () => ({ frame, resize: () => {}, close: () => closed.push("dialog") }),
      openPopup: () => ({ frame, close: () => closed.push("popup") }),
    },
  };
}

test("tab settings are taken when they name a page, and refused when they do not", async () => {
  const proposed: TabSettings[] = [];
  const { frame, posted } = makeFrame("settings");
  const teams = createTeamsHost(
    settingsCalls({
      current: () => undefined,
      validity: () => {},
      proposed: (settings) => proposed.push(settings),
      saved: () => {},
      saveFailed: () => {},
    }),
    () => {},
  );
  const good = { entityId: "wall", contentUrl: "https://app.example/wall" };
  await teams.receive(frame, request("settings.setSettings", [good]));
  await teams.receive(
    frame,
    request("settings.setSettings", [{ entityId: "wall", contentUrl: "wall" }]),
  );
  expect(proposed).toEqual([good]);
  expect(posted.map(({ args }) => args[0])).toEqual([true, false]);
});
