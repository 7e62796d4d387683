import type { ModelParts } from "../ModelParts.ts";
import type { MyServices } from "../myData/MyServices.ts";
import { readySession } from "../session/readySession.ts";
import type { CleanUp } from "./CleanUp.ts";
import { createCleanUp } from "./createCleanUp.ts";

/** The clean-up beside which no form is open; what is shown is asked of the service itself. */
export function tabCleanUp(
  { inputs }: Pick<ModelParts, "inputs">,
  { invites, service, tabLink }: Pick<MyServices, "invites" | "service" | "tabLink">,
): CleanUp {
  return createCleanUp({
    invites: async () => invites,
    session: async () => await readySession(await service.directory(), inputs),
    store: service,
    inputs,
    linkBase: tabLink,
  });
}
