import type { MyServices } from "#app/myData/MyServices.ts";
import { calendarScopes, graphCalendar } from "#store/calendar/graphCalendar.ts";
import { graphMeetings, meetingScopes } from "#store/calendar/graphMeetings.ts";
import { sharePointLists } from "#store/owned/sharePointLists.ts";
import type { OwnedLists } from "#store/owned/OwnedLists.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { codePart } from "./codePart.ts";
import type { Connection } from "./connect.ts";

export type MineOptions = {
  readonly connection: () => Promise<Connection>;
  readonly tabLink: () => Promise<string>;
};

/** What the page about oneself uses beyond the records, opened when it is first asked something. */
export function openMine({ connection, tabLink }: MineOptions): MyServices {
  const signedIn = async () => await (await connection()).signedIn();
  const lists = async (): Promise<OwnedLists> => {
    const { graph, me, store } = await signedIn();
    return sharePointLists({
      graph,
      me,
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
    prints: codePart(async () => {
      const { openPrints } = await import("./openPrints.ts");
      return openPrints({ files: async () => await (await signedIn()).files() });
    }),
    calendar: graphCalendar({
      graph: async () => (await signedIn()).graph,
      allow: async () => {
        await (await connection()).allow(calendarScopes);
      },
      nowMillis: Date.now,
    }),
    meetings: graphMeetings({
      graph: async () => (await signedIn()).graph,
      allow: async () => {
        await (await connection()).allow(meetingScopes);
      },
    }),
    lists: {
      survey: async (place) => await (await lists()).survey(place),
      rows: async (place) => await (await lists()).rows(place),
      plan: async () => await (await lists()).plan(),
      empty: async (place, options) => await (await lists()).empty(place, options),
    },
    service: {
      read: async (places) => await (await signedIn()).store.read(places),
      put: async (place, record, version) =>
        await (await signedIn()).store.put(place, record, version),
    },
  };
}
