import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { Observable } from "../observable.ts";
import type { WhoIsWho } from "./createWhoIsWho.ts";
import { isOfTheSame, withConfirmation, type Desk } from "./Desk.ts";
import { layOnto } from "./layOnto.ts";
import { paint } from "./paint.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import { readDesk } from "./readDesk.ts";
import { readForm, type Form } from "./readForm.ts";
import type { Trouble } from "./Trouble.ts";
import { troubleOf } from "./troubleOf.ts";

type Sources = {
  readonly parts: PreparationParts;
  readonly desk: Observable<Desk>;
  readonly who: WhoIsWho;
  /** What has to come to its end before anything is put on the desk. */
  readonly ready: Promise<void>;
  readonly isLast: () => boolean;
};

/**
 * Puts the meeting on the desk as this device knows it, then as the service does; answers the form's
 * facts, or undefined where they were not all read. Never rejects: a failure is put on the desk.
 */
export async function readMeeting(sources: Sources): Promise<MeetingFacts | undefined> {
  const { parts, desk, who, ready, isLast } = sources;
  const now = desk.get();
  if (now.status !== "pair" && now.status !== "group") desk.set({ status: "reading" });
  let found: Form | undefined;
  try {
    const form = readForm(parts);
    const painting = paintFirst(sources, form, desk.get());
    const asking = painting.then(async ({ known }) => await who.ask(known));
    const [there, directory, { before }] = await Promise.all([form, asking, painting, ready]);
    found = there;
    if (!isLast()) return undefined;
    if (!found) {
      desk.set({ status: "stopped", trouble: { kind: "noMeeting" } });
      return undefined;
    }
    const { store, inputs } = parts;
    const asked = { form: found, directory, reads: store, inputs, before: desk.get() };
    const read = await readDesk(asked);
    if (!isLast()) return undefined;
    desk.update((last) => layOnto(last, read, before));
    return found.meeting;
  } catch (error) {
    if (isLast()) desk.update((last) => failed(last, troubleOf(error), found));
    return undefined;
  }
}

/** Puts on the desk what this device knows, where that shows another meeting than the one `before`. */
async function paintFirst(
  { parts, desk, who, ready, isLast }: Sources,
  form: Promise<Form | undefined>,
  before: Desk,
) {
  const directory = who.isFresh() ? who.get() : undefined;
  const { known, desk: painted } = await paint(parts, form, directory, desk.get);
  await ready;
  if (painted === undefined || !isLast() || isOfTheSame(desk.get(), painted)) {
    return { known, before };
  }
  const awaited = { status: "awaited" } as const;
  desk.update((now) => withConfirmation(layOnto(now, painted, before), awaited));
  return { known, before: desk.get() };
}

/** The desk when reading came to nothing; `form` where that much was read. */
function failed(now: Desk, trouble: Trouble, form: Form | undefined): Desk {
  // Whoever is not in the directory, or no longer, has nothing to see here.
  const isRefused = trouble.kind === "notProvisioned" || trouble.kind === "refused";
  if ((now.status !== "pair" && now.status !== "group") || isRefused)
    return { status: "stopped", trouble };
  const isOfForm = JSON.stringify(now.meeting) === JSON.stringify(form?.meeting);
  if (now.status === "pair" && isOfForm)
    return withConfirmation(now, { status: "missing", trouble });
  return { ...now, task: { status: "failed", deed: "read", trouble } };
}
