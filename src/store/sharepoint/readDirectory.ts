import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages } from "#graph/pages.ts";
import type { PersonId, TeamId } from "#domain/person/person.ts";
import type { Directory } from "../Store.ts";
import { StoreProblem } from "../StoreProblem.ts";
import { addressFromRow } from "./codecs/addressRow.ts";
import { personFromRow } from "./codecs/personRow.ts";
import { relationFromRow } from "./codecs/relationRow.ts";
import { settingsFromRows } from "./codecs/settingRows.ts";
import type { DirectoryLists } from "./directoryLists.ts";
import { rowsPath, rowsWherePath } from "./ListAddress.ts";
import { problemOn } from "./problems.ts";
import { understood } from "./understood.ts";

/** The directory as one person sees it, with the sites in which the places are. */
export type KnownDirectory = {
  readonly directory: Directory;
  readonly homes: ReadonlyMap<PersonId, string>;
  readonly teamSites: ReadonlyMap<TeamId, string>;
};

/** Everything about `me` in one round trip. Rejects with `notProvisioned` for a person without a row. */
export async function readDirectory(
  graph: Graph,
  lists: DirectoryLists,
  me: PersonId,
): Promise<KnownDirectory> {
  const asked = [
    { list: lists.people, path: rowsWherePath(lists.people, "PersonId", [me]) },
    { list: lists.relations, path: rowsWherePath(lists.relations, "PersonId", [me]) },
    { list: lists.addresses, path: rowsWherePath(lists.addresses, "PersonId", [me]) },
    { list: lists.settings, path: rowsPath(lists.settings) },
  ];
  const answers = await pages(
    graph,
    asked.map(({ path }) => path),
  );
  const [people, relations, addresses, settings] = asked.map(({ list }, index) => {
    const rows = answers[index] ?? [];
    if (rows instanceof GraphProblem) throw problemOn(list, rows);
    return rows;
  });
  const mine = understood(people ?? [], personFromRow)[0];
  if (mine === undefined) throw unknownPerson();
  const related = understood(relations ?? [], relationFromRow);
  return {
    directory: {
      me: mine.person,
      myAddresses: understood(addresses ?? [], addressFromRow).map(({ address }) => address),
      relations: related.map(({ relation }) => relation),
      teams: mine.teams.map(({ team }) => team),
      settings: settingsFromRows(understood(settings ?? [], (row) => row)),
    },
    homes: new Map([
      ...related.map(({ relation, otherSite }) => [relation.other.id, otherSite] as const),
      [me, mine.homeSite] as const,
    ]),
    teamSites: new Map(mine.teams.map(({ team, site }) => [team.id, site])),
  };
}

function unknownPerson(): StoreProblem {
  return new StoreProblem(
    "notProvisioned",
    "This person has no row in the People list of the directory, so the app does not know where their lists are. An administrator can add them to the plan and run the provisioning.",
  );
}
