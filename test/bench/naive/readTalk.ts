import { dayIn, instantAt } from "#domain/day.ts";
import { proposeQuestions } from "#domain/question/proposeQuestions.ts";
import type { Question } from "#domain/question/question.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import { addressesTitle, peopleTitle, relationsTitle } from "#store/sharepoint/titles.ts";
import { fieldsOf, textOf, type GraphReader } from "./graphReader.ts";
import { recordsIn, rowsOf, siteById, siteByPath } from "./lists.ts";

export type Talk = {
  readonly goals: readonly ShownGoal[];
  readonly questions: readonly Question[];
};

/**
 * What the person with `address` shows the one who is signed in, and questions about it, in ten
 * calls: me, the site, its lists, the person behind the address, the relation, the lists of their
 * site, what they show me, my own row, the lists of my site, what I said to them.
 */
export async function readTalk(
  graph: GraphReader,
  directory: { readonly hostname: string; readonly path: string },
  address: string,
): Promise<Talk> {
  const me = textOf(await graph.one("/me"), "id");
  const home = await siteByPath(graph, directory);
  const wanted = `fields/Address eq '${address.toLowerCase()}'`;
  const [found] = await rowsOf(graph, home, addressesTitle, wanted);
  const other = textOf(fieldsOf(found), "PersonId");
  const related = await rowsOf(graph, home, relationsTitle, `fields/PersonId eq '${me}'`);
  const relation = related.map(fieldsOf).find((fields) => fields["OtherId"] === other);
  const theirSite = await siteById(graph, textOf(relation, "OtherSiteId"));
  const theirs = recordsIn("shown", await rowsOf(graph, theirSite, `shown-${other}-${me}`));
  const [myRow] = await rowsOf(graph, home, peopleTitle, `fields/PersonId eq '${me}'`);
  const mySite = await siteById(graph, textOf(fieldsOf(myRow), "HomeSiteId"));
  const mine = recordsIn("shown", await rowsOf(graph, mySite, `shown-${me}-${other}`));
  const goals = theirs.filter((record) => record.kind === "shownGoal");
  const questions = proposeQuestions({
    pair: [me, other].toSorted().join("|"),
    meetingDay: dayIn("Europe/London", instantAt(Date.now())),
    channel: "pane",
    people: "pair",
    goals,
    values: theirs.filter((record) => record.kind === "shownValue"),
    asked: [...theirs, ...mine].filter((record) => record.kind === "questions"),
  });
  return { goals, questions };
}
