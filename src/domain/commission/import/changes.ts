import type { Day } from "../../day.ts";
import { equal } from "../../merge/equal.ts";
import type { Currency } from "../../money.ts";
import type { PersonId } from "../../person/person.ts";
import type { Calendar } from "../calendar.ts";
import { draftOfVersion } from "../records/draftOfVersion.ts";
import type { FiguresDraft } from "../records/PeriodFigures.ts";
import type { PlanDraft, PlanVersion } from "../records/PlanVersion.ts";
import { dealChanges } from "./dealChanges.ts";
import { figuresChanges } from "./figuresChanges.ts";
import type { PersonLines } from "./personLines.ts";

/** What is kept of one person now. */
export type KeptPay = {
  readonly currency: Currency | undefined;
  readonly calendar: Calendar;
  readonly figures: readonly FiguresDraft[];
  /** Those that stand, none that another one corrects. */
  readonly versions: readonly PlanVersion[];
};

/** What a row brings: nothing kept, something else than is kept, or what is kept already. */
export type LineState = "new" | "changed" | "same";

/** What writing somebody's rows comes to. Writing it twice is writing it once. */
export type PersonChanges = {
  readonly person: PersonId;
  /** The periods that become something else, each whole. */
  readonly figures: readonly FiguresDraft[];
  readonly plans: readonly { readonly draft: PlanDraft; readonly corrects?: string }[];
  /** By row. */
  readonly states: ReadonlyMap<number, LineState>;
  /** What of this person's is kept and not in the file; it stays. */
  readonly untouched: number;
  /** Periods with more deals than one row of the list holds. */
  readonly tooMany: readonly Day[];
  /** Results given by hand that go, because the period's deals come to more; minor units or pieces. */
  readonly dropped: readonly { readonly first: Day; readonly result: bigint }[];
  /** Rows with a result under what the deals of its period come to alone. */
  readonly underDeals: readonly { readonly line: number; readonly deals: bigint }[];
};

/** The changes that `lines` make to what is kept of their person. */
export function changesOf(lines: PersonLines, kept: KeptPay): PersonChanges {
  const { person, plans, deals } = lines;
  const none = {
    person: person.id,
    figures: [],
    plans: [],
    untouched: 0,
    tooMany: [],
    dropped: [],
    underDeals: [],
  };
  if (plans.length > 0) return { ...none, ...planChanges(lines, kept) };
  const { currency } = kept;
  if (currency === undefined) return { ...none, states: new Map() };
  const known = { ...kept, currency };
  return deals.length > 0
    ? { ...none, ...dealChanges(deals, known) }
    : { ...none, ...figuresChanges(lines.figures, known) };
}

function planChanges({ plans }: PersonLines, { versions }: KeptPay) {
  const states = new Map<number, LineState>();
  const changed: { readonly draft: PlanDraft; readonly corrects?: string }[] = [];
  for (const { draft, lines } of plans) {
    const there = versions.find(({ terms }) => terms.from === draft.terms.from);
    const same = there !== undefined && equal(draftOfVersion(there), draft);
    const state = same ? "same" : there ? "changed" : "new";
    for (const line of lines) states.set(line, state);
    if (!same) changed.push({ draft, ...(there && { corrects: there.id }) });
  }
  return { plans: changed, states };
}
