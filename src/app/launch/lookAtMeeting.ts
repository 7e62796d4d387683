import type { Day } from "#domain/day.ts";
import { glance } from "#domain/invite/glance.ts";
import { companyOf, readKnownPeople, type Invited } from "#domain/talk/knownPeople.ts";

/** `offer`: a 1-1 that may be prepared. `warn`: others joined, and the block may name a goal. */
export type LaunchNotice = "offer" | "warn";

/** What an event's script has of Outlook. Every call may reject; then nothing is said. */
export type LaunchParts = {
  /** The table of known people as the mailbox's settings have it. */
  readonly known: () => unknown;
  /** An address of the mailbox's owner. */
  readonly me: string;
  readonly today: Day;
  readonly invited: () => Promise<readonly Invited[]>;
  /** The invite's text without markup. */
  readonly text: () => Promise<string>;
  /** What was last said of this form, kept as long as the form is open. */
  readonly said: () => Promise<string>;
  readonly say: (notice: LaunchNotice) => Promise<void>;
  readonly unsay: () => Promise<void>;
  readonly remember: (said: string) => Promise<void>;
};

/** How often one event looks again at what changed while it spoke. */
const mostLooks = 3;

/**
 * Offers the pane for a 1-1 with somebody one has a relation with, and warns when others are invited
 * beside a block that names something. Customers and strangers beside anything else: silence. What was
 * dismissed is not said again before something else was. Nothing of the meeting is changed.
 */
export async function lookAtMeeting(parts: LaunchParts): Promise<void> {
  const table = readKnownPeople(parts.known());
  if (table === undefined) return;
  let shown: string | undefined;
  // Events overlap: one that read the form earlier may speak later, so each looks again at what it said.
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const company = companyOf(table, parts.me, await parts.invited(), parts.today);
    const found = await noticeFor(company, parts);
    if (found === shown) return;
    const before = await parts.said().catch(() => "");
    if (found === before) return;
    if (found === "") await parts.unsay();
    else await parts.say(found);
    // Only what was shown counts as said: a warning that failed is tried again at the next event.
    await parts.remember(found).catch(() => undefined);
    shown = found;
  }
}

async function noticeFor(
  company: ReturnType<typeof companyOf>,
  { text }: Pick<LaunchParts, "text">,
): Promise<LaunchNotice | ""> {
  if (company === undefined || company === "alone") return "";
  const block = glance(await text());
  if (company === "pair") return block === "none" ? "offer" : "";
  // A lone customer reads the names as well as a third person does.
  return block === "naming" ? "warn" : "";
}
