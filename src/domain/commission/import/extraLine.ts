import type { Condition, Gate } from "../extras.ts";
import type { Currency } from "../../money.ts";
import { amountIn, countIn } from "./amounts.ts";
import type { PlanLines } from "./planDraftLines.ts";
import { said, wordIn } from "./planWords.ts";
import { rateIn } from "./rateCells.ts";
import type { CreditUnit } from "../creditUnit.ts";
import type { RowReader } from "./rowReader.ts";
import { words } from "./termWords.ts";

type Units = { readonly currency: Currency; readonly unit: CreditUnit };

/** "kicker | name | 500 or 1 % | amount over 100000 and products at least 3". */
export function kickerLine(row: RowReader, plan: PlanLines, { currency, unit }: Units): void {
  const name = row.needed("name");
  const when = conditionsIn(row, unit);
  const value = row.needed("value");
  if (name === undefined || !when || value === undefined) return;
  said(plan, `extras.${plan.extras.length}`, row);
  if (value.endsWith("%")) {
    const points = row.share("value");
    if (!points) return;
    const pays = { kind: "points", points } as const;
    plan.extras.push({ kind: "kicker", name, when, pays, insideCap: false });
    return;
  }
  const amount = row.amount("value", currency);
  if (amount === undefined) return;
  const pays = { kind: "fixed", amount } as const;
  plan.extras.push({ kind: "kicker", name, when, pays, insideCap: false });
}

/** "spiff | name | 100 or 1 % | deals, credit or a measure | from | to". */
export function spiffLine(row: RowReader, plan: PlanLines, { currency, unit }: Units): void {
  const name = row.needed("name");
  const from = row.needed("since") === undefined ? undefined : row.day("since");
  const to = row.needed("until") === undefined ? undefined : row.day("until");
  const counted = row.needed("kind");
  if (counted === undefined || name === undefined || from === undefined || to === undefined) return;
  const plain = counted.toLowerCase();
  const counts = plain === "deals" || plain === "credit" ? plain : { measure: counted };
  const rate = rateIn(row, "value", counts === "credit" ? unit : "pieces", currency);
  if (!rate) return;
  said(plan, `extras.${plan.extras.length}`, row);
  const schedule = { kind: "flat", rate } as const;
  plan.extras.push({ kind: "spiff", name, from, to, counts, when: [], schedule, insideCap: false });
}

/** "bonus | name | 1000 | period, quarter or year | 100 %": paid when that share of quota is reached. */
export function bonusLine(row: RowReader, plan: PlanLines, { currency }: Units): void {
  const name = row.needed("name");
  const amount = row.needed("value") === undefined ? undefined : row.amount("value", currency);
  const per = wordIn(row, words.measured, "kind");
  const share = row.has("start") ? row.share("start") : undefined;
  if (name === undefined || amount === undefined || !per) return;
  if (row.has("start") && !share) return;
  said(plan, `extras.${plan.extras.length}`, row);
  const gates: readonly Gate[] = share ? [{ of: per.is, is: "atLeast", share }] : [];
  plan.extras.push({ kind: "bonus", name, per: per.is, amount, gates, insideCap: false });
}

/** What a kicker asks of a deal; nothing where it asks nothing. */
function conditionsIn(row: RowReader, unit: CreditUnit): readonly Condition[] | undefined {
  const cell = row.text("kind");
  if (cell === undefined) return [];
  const conditions: Condition[] = [];
  for (const part of cell.split(/\s+and\s+/iu)) {
    const [, of = "", is = "", than = ""] =
      /^(.+?)\s+(over|at least)\s+(\S.*)$/iu.exec(part.trim()) ?? [];
    const isAmount = of.toLowerCase() === "amount";
    const found =
      isAmount && unit !== "pieces"
        ? amountIn(than, unit, row.decimal)
        : countIn(than, row.decimal);
    if (of === "" || found.status === "fault")
      return row.fault("kind", "unknownWord", "amount over 100000 and products at least 3");
    conditions.push({
      of: isAmount ? "amount" : { measure: of },
      is: is.toLowerCase() === "over" ? "over" : "atLeast",
      than: found.amount,
    });
  }
  return conditions;
}
