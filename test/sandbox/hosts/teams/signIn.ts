import { answerNestedAppAuth, type NestedAuthHost } from "../shared/nestedAppAuth.ts";
import type { CallTable } from "./Frame.ts";

/** Nested app auth: the request travels beside the arguments, and its answer is the second argument. */
export function signInCalls(host: NestedAuthHost): CallTable {
  return {
    "nestedAppAuth.execute": async ({ data, reply }) => {
      reply(null, await answerNestedAppAuth(data ?? "", host));
    },
  };
}
