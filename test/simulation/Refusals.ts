import type { Place } from "#domain/sharing/place.ts";
import type { Remote } from "#store/local/Remote.ts";
import { StoreProblem } from "#store/StoreProblem.ts";

/** Lists that refuse until somebody mends them: with 403 or 404, or with 429 and no word on when. */
export type Refusals = {
  readonly begin: (place: Place, kind: Refusal) => void;
  readonly end: () => void;
  readonly some: () => boolean;
  /** `remote` as it is while lists refuse. */
  readonly over: (remote: Remote) => Remote;
};

export type Refusal = "forbidden" | "notProvisioned" | "throttled";

export function createRefusals(): Refusals {
  const refused = new Map<string, StoreProblem>();
  const problemOf = (place: Place) => refused.get(JSON.stringify(place));
  const check = (place: Place): void => {
    const problem = problemOf(place);
    if (problem !== undefined) throw problem;
  };
  return {
    begin: (place, kind) => {
      refused.set(JSON.stringify(place), new StoreProblem(kind, "The list refuses."));
    },
    end: () => refused.clear(),
    some: () => refused.size > 0,
    over: (remote) => ({
      ...remote,
      put: async (place, record, version) => {
        check(place);
        return await remote.put(place, record, version);
      },
      remove: async (place, id, version) => {
        check(place);
        await remote.remove(place, id, version);
      },
      changes: async (asked) => {
        const answers = await remote.changes(asked);
        return answers.map((answer) => {
          const problem = problemOf(answer.place);
          return problem ? { status: "failed", place: answer.place, problem } : answer;
        });
      },
    }),
  };
}
