import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type FormEvent } from "react";
import type { FiguresRow } from "#app/commission/CommissionModel.ts";
import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { Book } from "#domain/commission/book.ts";
import { periodIndex } from "#domain/commission/calendar.ts";
import { expectedIn, postingsOf } from "#domain/commission/postings.ts";
import { ceiling } from "#domain/commission/rational.ts";
import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { TextButton } from "../../shared/TextButton.tsx";
import { useDraft } from "../../shared/useDraft.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { formatCredit } from "../../text/formatCredit.ts";
import { useStatementText } from "../../text/useStatementText.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import { useTeamPayStyles } from "../useTeamPayStyles.ts";
import { periodName } from "./periodName.ts";
import {
  boxName,
  dealsIn,
  keptText,
  readFigures,
  unitOf,
  type Box,
  type FiguresFault,
  type TypedFigures,
} from "./typedFigures.ts";

const useStyles = makeStyles({
  period: {
    display: "grid",
    gap: "8px 16px",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 4fr) minmax(0, 4fr)",
    alignItems: "start",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: "720px",
    border: "none",
    margin: 0,
    minWidth: 0,
    "& > *": { minWidth: 0 },
    "& input": { width: "100%", minWidth: 0, fontVariantNumeric: "tabular-nums" },
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  name: {
    paddingTop: "30px",
    "@media (max-width: 480px)": { gridColumn: "1 / -1", paddingTop: 0 },
    fontWeight: tokens.fontWeightSemibold,
  },
});

type FiguresByHandProps = {
  readonly model: TeamPayModel;
  readonly person: PersonId;
  readonly book: Book;
  readonly figures: readonly FiguresRow[];
  readonly today: Day;
};

const boxes: readonly Box[] = ["quota", "result"];
/** The period that is, two before it, and two to come. */
const [before, after] = [2, 2];
const nothing: TypedFigures = {};

/** Targets and results period by period, typed by hand and kept together. */
export function FiguresByHand({ model, person, book, figures, today }: FiguresByHandProps) {
  const styles = useTeamPayStyles();
  const own = useStyles();
  const prose = useProse();
  const words = useTeamPayText().figures;
  const { locale, notice } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped, clearTyped] = useDraft<TypedFigures>(`figures ${person}`, nothing);
  const [faults, setFaults] = useState<Readonly<Record<string, FiguresFault>>>({});
  const [earlier, setEarlier] = useState(0);
  const [said, setSaid] = useState("");
  const statementText = useStatementText();
  const postings = useMemo(() => postingsOf(book), [book]);
  const unit = unitOf(book);
  if (!unit) return <p className={prose.body}>{words.needsPlan}</p>;
  const { calendar } = book;
  const now = Math.max(periodIndex(calendar, today), 0);
  const start = Math.max(now - before - earlier, 0);
  const periods = calendar.slice(start, now + after + 1);
  const amount = (value: bigint) => formatCredit(value, unit.unit, statementText, locale);
  const message = (name: string, deals: bigint) => {
    const fault = faults[name];
    return fault === "underDeals" ? words.underDeals(amount(deals)) : fault && words[fault];
  };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const read = readFigures(typed, calendar, figures, unit);
    setFaults(read.faults);
    if (Object.keys(read.faults).length > 0) {
      setSaid("");
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
      return;
    }
    if (read.drafts.length === 0) {
      setSaid(words.unchanged);
      return;
    }
    const { undo } = model.setFigures(read.drafts.map((each) => ({ person, figures: each })));
    clearTyped();
    setSaid("");
    notice.set({ text: words.kept, undo });
  };
  return (
    <form className={styles.part} noValidate onSubmit={keep} ref={form}>
      <p className={prose.body}>{words.hint}</p>
      {start > 0 && (
        <div>
          <TextButton onPress={() => setEarlier(earlier + 12)}>{words.earlier}</TextButton>
        </div>
      )}
      <div>
        {periods.map((period) => {
          const row = figures.find(({ figures: kept }) => kept.first === period.first);
          const name = periodName(period, locale);
          const deals = dealsIn(row);
          const count = row?.figures.deals.length ?? 0;
          return (
            <div className={own.period} key={period.first}>
              <div aria-hidden="true" className={own.name}>
                {name}
              </div>
              {boxes.map((box) => {
                const at = boxName(period.first, box);
                return (
                  <Field
                    hint={box === "result" && count > 0 ? words.deals(count, amount(deals)) : null}
                    key={box}
                    label={box === "quota" ? words.quota : words.result}
                    validationMessage={message(at, deals) ?? null}
                  >
                    <Input
                      aria-label={box === "quota" ? words.quotaOf(name) : words.resultOf(name)}
                      autoComplete="off"
                      inputMode={box === "quota" ? "decimal" : "text"}
                      onChange={(_, { value }) => setTyped({ ...typed, [at]: value })}
                      placeholder={box === "quota" ? planned(period.first) : ""}
                      value={typed[at] ?? keptText(row, box, unit)}
                    />
                  </Field>
                );
              })}
            </div>
          );
        })}
      </div>
      <div className={styles.actions}>
        <Button type="submit">{words.keep}</Button>
        <output className={prose.quiet}>{said}</output>
      </div>
    </form>
  );

  /** What the plan itself expects of a period that nobody gave a target, ramped and prorated. */
  function planned(first: Day): string {
    const posting = postings.find(({ period }) => period.first === first);
    const expected = posting && expectedIn(posting);
    return expected === undefined ? "" : amount(ceiling(expected));
  }
}
