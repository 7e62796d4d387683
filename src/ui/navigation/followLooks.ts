import type { TabModel } from "#app/tabModel.ts";
import type { Navigation } from "./createNavigation.ts";
import { subPageOf } from "./Route.ts";

/** Has what others say read anew when a page is opened that shows it. The answer stops it. */
export function followLooks(
  model: Pick<TabModel, "session" | "lookAtTalk" | "lookAtTalks">,
  { route }: Pick<Navigation, "route">,
): () => void {
  let looked: string | undefined;
  const look = (): void => {
    const session = model.session.get();
    const here = route.get();
    const page = subPageOf(here);
    if (session.status !== "ready" || page === looked) return;
    looked = page;
    if (here.page === "talks") void model.lookAtTalks();
    if (here.page !== "talk") return;
    const talk = session.relations.find(({ tag }) => tag === here.tag);
    if (talk) void model.lookAtTalk(talk.other.id);
  };
  const stops = [model.session.subscribe(look), route.subscribe(look)];
  return () => {
    for (const stop of stops) stop();
  };
}
