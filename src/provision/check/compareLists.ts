import { inTurn, width } from "../inTurn.ts";
import type { Site } from "../sites/Site.ts";
import { compareList } from "./compareList.ts";
import type { Difference } from "./Difference.ts";

/**
 * How the lists of a site differ from its plan, list by list, lists of ours that the plan does
 * not name included. SharePoint takes one change of a list at a time, so each list's stay together.
 */
export async function compareLists(site: Site): Promise<readonly (readonly Difference[])[]> {
  const states = await site.sp.web.lists.select("Title").top(5000)();
  const titles = new Set(states.map(({ Title }) => Title));
  const planned = new Set(site.plan.lists.map(({ title }) => title));
  const compared = await inTurn(site.plan.lists, width, (plan) =>
    compareList(site, plan, titles.has(plan.title)),
  );
  return [
    ...compared,
    [...titles]
      .filter((title) => ours.test(title) && !planned.has(title))
      .map((title) => ({
        what: `${site.plan.url}: the list ${title} is not in the plan, and its readers are not checked. Put its person or relation back into the plan, with "active": false or an "until" day, or delete the list`,
      })),
  ];
}

/** Titles that only provisioning gives. */
const ours = /^(own|own-pictures|shown|plan|wall)-[0-9a-f]{8}-/;
