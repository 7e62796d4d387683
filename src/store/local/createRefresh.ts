import type { Place } from "#domain/sharing/place.ts";
import type { StoreProblem } from "../StoreProblem.ts";
import type { Copy } from "./Copy.ts";
import { placeKey } from "./keys.ts";
import { tooLate } from "./localProblems.ts";
import type { Remote } from "./Remote.ts";
import type { Shelf } from "./Shelf.ts";
import { storeProblem } from "./storeProblem.ts";

/** Asks the service what changed in places and takes it into the copy; answers their problems in the order asked. */
type Refresh = (places: readonly Place[]) => Promise<readonly (StoreProblem | undefined)[]>;

/** How often an answer is asked for that came too late. */
const mostAsked = 3;

export function createRefresh(remote: Pick<Remote, "changes">, copy: Copy, shelf: Shelf): Refresh {
  async function refresh(
    places: readonly Place[],
    tries = mostAsked,
  ): Promise<readonly (StoreProblem | undefined)[]> {
    try {
      const turns = await Promise.all(places.map(copy.turnOf));
      const known = await Promise.all(places.map((place) => shelf.get("places", placeKey(place))));
      const asked = places.map((place, index) => ({ place, token: known[index]?.token }));
      const answers = await remote.changes(asked);
      const late: number[] = [];
      const problems: (StoreProblem | undefined)[] = [];
      for (const [index, answer] of answers.entries()) {
        if (answer.status === "changed") {
          if (!(await copy.take(answer, turns[index] ?? 0))) late.push(index);
        } else if (isRefusal(answer.problem)) await copy.drop([answer.place]);
        problems.push(answer.status === "failed" ? answer.problem : undefined);
      }
      if (late.length === 0) return problems;
      // Written or read by somebody else meanwhile.
      if (tries <= 1) {
        for (const index of late) problems[index] = tooLate();
        return problems;
      }
      const again = await refresh(
        late.flatMap((index) => places[index] ?? []),
        tries - 1,
      );
      for (const [position, index] of late.entries()) problems[index] = again[position];
      return problems;
    } catch (cause) {
      const problem = storeProblem(cause);
      return places.map(() => problem);
    }
  }

  return async (places) => await refresh(places);
}

/** Nothing of a place that refuses itself may stay on the device. */
function isRefusal({ kind }: StoreProblem): boolean {
  return kind === "forbidden" || kind === "notFound" || kind === "notProvisioned";
}
