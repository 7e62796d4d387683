import { dayIn, instantAt } from "#domain/day.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import type { Question } from "#domain/question/question.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { addressesTitle, relationsTitle } from "#store/sharepoint/titles.ts";
import { fieldsOf, textOf, type GraphReader } from "./graphReader.ts";
import { recordsIn, rowsOf, siteById, siteByPath } from "./lists.ts";

export type Talk = {
  readonly goals: readonly ShownGoal[];
  readonly questions: readonly Question[];
};

/**
 * What the person with `address` shows the one who is signed in, and questions about it, in nine
 * calls: me, the site, its lists, the person behind the address, the relation, the site of
 * their lists, its lists, what they show me, what I said to them.
 */
export async function readTalk(
  graph: GraphReader,
  directory: { readonly hostname: string; readonly path: string },
  address: string,
): Promise<Talk> {
  const me = textOf(await graph.one("/me"), "id");
  const home = await siteByPath(graph, directory);
  const [found] = await rowsOf(
    graph,
    home,
    addressesTitle,
    `fields/Address eq '${address.toLowerCase()}'`,
  );
  const other = textOf(fieldsOf(found), "PersonId");
  const related = await rowsOf(graph, home, relationsTitle, `fields/PersonId eq '${me}'`);
  const relation = related.map(fieldsOf).find((fields) => fields["OtherId"] === other);
  const site = await graph.one(`/sites/${textOf(relation, "OtherSiteId")}`);
  const theirs = await siteById(graph, textOf(site, "id"));
  const shown = recordsIn("shown", await rowsOf(graph, theirs, `shown-${other}-${me}`));
  // Both sides of a pair may live on one site; a client that does not know asks the other's.
  const mine = theirs.lists.some((list) => list["displayName"] === `shown-${me}-${other}`)
    ? recordsIn("shown", await rowsOf(graph, theirs, `shown-${me}-${other}`))
    : [];
  const goals = shown.filter((record) => record.kind === "shownGoal");
  const asked = [...shown, ...mine].filter((record) => record.kind === "questions");
  const questions = proposeQuestions({
    pair: [me, other].toSorted().join("|"),
    meetingDay: dayIn("Europe/London", instantAt(Date.now())),
    channel: "pane",
    people: "pair",
    goals,
    values: shown.filter((record) => record.kind === "shownValue"),
    asked,
  });
  return { goals, questions };
}
