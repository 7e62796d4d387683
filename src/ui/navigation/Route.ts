import type { GoalId } from "#domain/goal/goal.ts";

/** Where in the personal tab a person is. */
export type Route =
  | { readonly page: "goals" }
  | { readonly page: "newGoal" }
  | { readonly page: "goal"; readonly id: GoalId }
  | { readonly page: "year" }
  | { readonly page: "values" }
  | { readonly page: "talks" }
  | { readonly page: "talk"; readonly tag: string }
  /** The half hour of a team, or of me and one other. */
  | { readonly page: "session"; readonly tag: string }
  | { readonly page: "takes" }
  | { readonly page: "pay" }
  | { readonly page: "me" }
  /** The pay of the people one leads, and where in it. */
  | { readonly page: "teamPay"; readonly at?: string }
  /** One goal's card, or the whole board. */
  | { readonly page: "print"; readonly id?: GoalId };

/** The page behind a deep link's sub page; anything unknown opens the first section. */
export function parseSubPage(subPage: string | undefined): Route {
  const [page, rest] = split(subPage ?? "");
  switch (page) {
    case "goal":
      return rest === "" ? { page: "goals" } : { page: "goal", id: rest as GoalId };
    case "talk":
      return rest === "" ? { page: "talks" } : { page: "talk", tag: rest };
    case "session":
      return { page, tag: rest };
    case "print":
      return rest === "" ? { page: "print" } : { page: "print", id: rest as GoalId };
    case "teamPay":
      return rest === "" ? { page: "teamPay" } : { page: "teamPay", at: rest };
    case "new":
      return { page: "newGoal" };
    case "year":
    case "values":
    case "talks":
    case "takes":
    case "pay":
    case "me":
      return { page };
    default:
      return { page: "goals" };
  }
}

export function subPageOf(route: Route): string {
  switch (route.page) {
    case "goal":
      return `goal-${route.id}`;
    case "talk":
    case "session":
      return `${route.page}-${route.tag}`;
    case "newGoal":
      return "new";
    case "print":
      return route.id === undefined ? "print" : `print-${route.id}`;
    case "teamPay":
      return route.at === undefined ? "teamPay" : `teamPay-${route.at}`;
    default:
      return route.page;
  }
}

function split(subPage: string): readonly [page: string, rest: string] {
  const dash = subPage.indexOf("-");
  return dash < 0 ? [subPage, ""] : [subPage.slice(0, dash), subPage.slice(dash + 1)];
}
