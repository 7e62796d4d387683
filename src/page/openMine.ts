import type { MyServices } from "#app/myData/MyServices.ts";
import type { TabModel } from "#app/tabModel.ts";
import { composeAddress } from "#host/outlook/composeAddress.ts";
import { calendarScopes, graphCalendar } from "#store/calendar/graphCalendar.ts";
import { graphMeetings, meetingScopes } from "#store/calendar/graphMeetings.ts";
import { sharePointLists } from "#store/owned/sharePointLists.ts";
import type { OwnedLists } from "#store/owned/OwnedLists.ts";
import { graphTasks, taskScopes } from "#store/tasks/graphTasks.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { codePart } from "./codePart.ts";
import type { Connected, Connection } from "./connect.ts";
import { openInvites } from "./openInvites.ts";
import { personOf } from "./personOf.ts";

export { openInvites };

export type MineOptions = {
  /** Of whoever the page is open for. */
  readonly model: Pick<TabModel, "session">;
  readonly connection: () => Promise<Connection>;
  readonly tabLink: () => Promise<string>;
};

/** What the page about oneself uses beyond the records, opened when it is first asked something. */
export function openMine({ model, connection, tabLink }: MineOptions): MyServices {
  const signedIn = async (): Promise<Connected> => {
    const found = await (await connection()).signedIn();
    if (found.me === (await personOf(model))) return found;
    throw new StoreProblem(
      "signedOut",
      "The person signed in is not the one this page is open for. The account was probably changed meanwhile. Open the page anew.",
    );
  };
  const lists = async (): Promise<OwnedLists> => {
    const { graph, me: owner, store } = await signedIn();
    return sharePointLists({
      graph,
      me: owner,
      known: async () => {
        if (store.sites() === undefined) await store.directory();
        const sites = store.sites();
        if (sites !== undefined) return sites;
        throw new StoreProblem("unexpected", "The directory told no sites. Report this.");
      },
    });
  };
  return {
    tabLink,
    eventForm: composeAddress,
    prints: codePart(async () => {
      const { openPrints } = await import("./openPrints.ts");
      return openPrints({ files: async () => await (await signedIn()).files() });
    }),
    calendar: graphCalendar({
      graph: async () => (await signedIn()).graph,
      allow: async (signal) => {
        await (await connection()).allow(calendarScopes, signal);
      },
      nowMillis: Date.now,
    }),
    meetings: graphMeetings({
      graph: async () => (await signedIn()).graph,
      allow: async (signal) => {
        await (await connection()).allow(meetingScopes, signal);
      },
    }),
    invites: openInvites({ signedIn, connection }),
    tasks: graphTasks({
      graph: async () => (await signedIn()).graph,
      allow: async (signal) => {
        await (await connection()).allow(taskScopes, signal);
      },
    }),
    lists: {
      survey: async (place) => await (await lists()).survey(place),
      rows: async (place) => await (await lists()).rows(place),
      plan: async () => await (await lists()).plan(),
      empty: async (place, options) => await (await lists()).empty(place, options),
    },
    service: {
      directory: async () => await (await signedIn()).store.directory(),
      read: async (places) => await (await signedIn()).store.read(places),
      put: async (place, record, version) =>
        await (await signedIn()).store.put(place, record, version),
      remove: async (place, id, version) =>
        await (await signedIn()).store.remove(place, id, version),
    },
  };
}
