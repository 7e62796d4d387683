import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatOutlookLocation, readOutlookLocation } from "./outlook/outlookLocation.ts";
import type { ShellConfig } from "./shared/ShellConfig.ts";
import { fillContentUrl } from "./teams/contentUrl.ts";
import { formatEntityLink, parseTeamsLink } from "./teams/deepLink.ts";
import { flatContext } from "./teams/flatContext.ts";
import { formatLocation, readLocation, teamsClients, teamsThemes } from "./teams/shellLocation.ts";

const config: ShellConfig = {
  tenantId: "t-1",
  tenantName: "Contoso",
  locale: "en-GB",
  people: [
    { id: "p-1", displayName: "Dana", userPrincipalName: "dana@contoso.example" },
    { id: "p-2", displayName: "Tom", userPrincipalName: "tom+x@contoso.example" },
  ],
  teams: [
    {
      id: "g-1",
      name: "North",
      siteUrl: "https://contoso.sharepoint.com/sites/north",
      channels: [{ id: "19:north@thread", name: "General" }],
    },
  ],
  app: {
    id: "app-1",
    name: "App",
    personal: { entityId: "home", name: "Home", contentUrl: "https://app.example/" },
    channel: { entityId: "wall", name: "Wall", contentUrl: "https://app.example/" },
    pane: { addInId: "a-1", label: "App", url: "https://app.example/pane" },
  },
  hostClientId: "h-1",
  graphUrl: "http://localhost:3000/graph",
  teamsUrl: "http://localhost:3000/teams",
  outlookUrl: "http://localhost:3000/outlook",
};

const origin = "http://localhost:3000";
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

test("a location of the Teams shell survives its own address", () => {
  const locations = fc.record({
    personId: fc.constantFrom("p-1", "p-2"),
    place: fc.constantFrom(
      { kind: "personal" as const },
      { kind: "channel" as const, teamId: "g-1" },
      { kind: "meeting" as const, id: "m-1", subject: "Dana / Tom & co", view: "panel" as const },
      { kind: "meeting" as const, id: "m-1", subject: "", view: "tab" as const },
    ),
    theme: fc.constantFrom(...teamsThemes),
    subPage: optional(fc.string({ minLength: 1 })),
    client: optional(fc.constantFrom(...teamsClients)),
    contentUrl: optional(fc.string()),
  });
  fc.assert(
    fc.property(locations, ({ subPage, client, contentUrl, ...rest }) => {
      const location = {
        ...rest,
        ...(subPage === undefined ? {} : { subPage }),
        ...(client === undefined ? {} : { client }),
        ...(contentUrl === undefined ? {} : { contentUrl }),
      };
      const address = origin + formatLocation(location, config);
      expect(readLocation(address, config, undefined)).toEqual(location);
    }),
  );
});

test("a location of the Outlook shell survives its own address", () => {
  const text = fc.string();
  const views = fc.oneof(
    fc.constant({ kind: "week" as const }),
    fc.record({ kind: fc.constant("event" as const), id: fc.string({ minLength: 1 }) }),
    fc.record({
      kind: fc.constant("compose" as const),
      draft: fc.record({
        subject: text,
        to: fc.array(fc.emailAddress().filter((address) => !/[,;]/.test(address))),
        start: text,
        end: text,
        body: text,
      }),
    }),
  );
  fc.assert(
    fc.property(
      views,
      fc.boolean(),
      fc.constantFrom("outlook" as const, "none" as const),
      (view, pane, rewriting) => {
        const location = { personId: "p-2", view, pane, theme: "dark" as const, rewriting };
        const address = origin + formatOutlookLocation(location, config);
        expect(readOutlookLocation(address, config, undefined)).toEqual(location);
      },
    ),
  );
});

test("an entity link survives being written and read", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((id) => !/^\.{1,2}$/.test(id)),
      optional(fc.string()),
      (entityId, subEntityId) => {
        const link = {
          appId: "app-1",
          entityId,
          ...(subEntityId === undefined ? {} : { subEntityId }),
        };
        expect(parseTeamsLink(formatEntityLink(config.teamsUrl, link), config.teamsUrl)).toEqual({
          kind: "entity",
          ...link,
        });
      },
    ),
  );
});

test.each([
  ["nobody named, somebody remembered", "/teams/", "p-2", "p-2"],
  ["nobody named or remembered", "/teams/", undefined, "p-1"],
  ["somebody unknown", "/teams/?as=nobody", undefined, "p-1"],
  ["an address in other capitals", "/teams/?as=TOM%2BX@contoso.example", undefined, "p-2"],
])("the shell is signed in as the right person: %s", (_name, path, remembered, expected) => {
  expect(readLocation(origin + path, config, remembered).personId).toBe(expected);
});

test("a deep link that is opened in the browser leads to its place", () => {
  const link = formatEntityLink(config.teamsUrl, {
    appId: "app-1",
    entityId: "wall",
    channelId: "19:north@thread",
    subEntityId: "card-1",
  });
  expect(readLocation(link, config, "p-2")).toEqual({
    personId: "p-2",
    place: { kind: "channel", teamId: "g-1" },
    subPage: "card-1",
    theme: "default",
  });
});

test("a personal tab's context has no channel, and a channel's has team, group and site", () => {
  const facts = {
    config,
    person: { id: "p-1", displayName: "Dana", userPrincipalName: "dana@contoso.example" },
    theme: "dark" as const,
    frameContext: "content" as const,
    entityId: "home",
    subPage: undefined,
    sessionId: "s-1",
  };
  const personal = flatContext({ ...facts, place: { kind: "personal" } });
  const channel = flatContext({ ...facts, place: { kind: "channel", teamId: "g-1" } });
  expect(Object.keys(personal).filter((key) => /team|channel|group|site/i.test(key))).toEqual([]);
  expect(personal).toMatchObject({ hostClientType: "web" });
  expect(flatContext({ ...facts, client: "ios", place: { kind: "personal" } })).toMatchObject({
    hostClientType: "ios",
  });
  expect(channel).toMatchObject({
    groupId: "g-1",
    teamId: "19:north@thread",
    channelId: "19:north@thread",
    teamSitePath: "/sites/north",
  });
});

test.each([
  ["https://a.example/?t={theme}&l={locale}", "https://a.example/?t=dark&l=en-GB"],
  ["https://a.example/?c={channelId}&u={user.id}", "https://a.example/?c=19%3Ac&u=p-1"],
  ["https://a.example/?s={subEntityId}", "https://a.example/?s="],
  ["https://a.example/?x={unknown}", "https://a.example/?x={unknown}"],
])("the placeholders of %s are filled", (template, expected) => {
  const context = {
    theme: "dark",
    locale: "en-GB",
    channelId: "19:c",
    userObjectId: "p-1",
    subEntityId: undefined,
  };
  expect(fillContentUrl(template, context)).toBe(expected);
});

test("a meeting's context tells its chat and the meeting's id, and no team", () => {
  const context = flatContext({
    config,
    person: { id: "p-1", displayName: "Dana", userPrincipalName: "dana@contoso.example" },
    place: { kind: "meeting", id: "ab-cd", subject: "Dana / Tom", view: "panel" },
    theme: "dark",
    frameContext: "sidePanel",
    entityId: "talk",
    subPage: undefined,
    sessionId: "s-1",
  });
  expect(context).toMatchObject({ chatId: "19:meeting_abcd@thread.v2", frameContext: "sidePanel" });
  expect(atob(String(context["meetingId"]))).toBe("0#19:meeting_abcd@thread.v2#0");
  expect(context).not.toHaveProperty("groupId");
});
