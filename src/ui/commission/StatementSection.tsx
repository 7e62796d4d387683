import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FiguresRow } from "#app/commission/CommissionModel.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { creditUnitOf } from "#domain/commission/creditUnit.ts";
import type { LeftOut } from "#domain/commission/records/LeftOut.ts";
import type { Day } from "#domain/day.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { usePayText } from "../text/usePayText.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { formatCredit } from "../text/formatCredit.ts";
import { leftOutSentences } from "./leftOutSentences.ts";
import { formatPeriod } from "./formatPeriod.ts";
import { StatementLines } from "./StatementLines.tsx";

const useStyles = makeStyles({ choice: { maxWidth: "280px" } });

type StatementSectionProps = {
  readonly ahead: Ahead;
  readonly figures: readonly FiguresRow[];
  readonly leftOut: ReadonlyMap<Day, LeftOut>;
};

/** What a period pays, line by line: this one so far, or one that is over. */
export function StatementSection({ ahead, figures, leftOut }: StatementSectionProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().statement;
  const statementText = useStatementText();
  const { leftOut: leftOutText } = usePayText();
  const { locale } = useTab();
  const { book, outlook } = ahead;
  const { index } = outlook.position;
  const statements = useMemo(() => statementsOf(book), [book]);
  const [chosen, setChosen] = useState<string>();
  // The newest first; what is ahead has nothing to check yet.
  const past = statements
    .slice(0, index + 1)
    .filter(({ payday }) => payday !== undefined)
    .toReversed();
  const shown = past.find(({ period }) => period.first === chosen) ?? past[0];
  if (!shown) return null;
  const name = formatPeriod(shown.period, locale);
  const deals = figures.flatMap((row) => row.figures.deals);
  const why = leftOut.get(shown.period.first);
  const missing = why
    ? leftOutSentences(
        new Map([[shown.period.first, why]]),
        book.calendar,
        leftOutText,
        locale,
        outlook.today,
      )
    : [];
  const unit = creditUnitOf(ahead.outlook.position.plan);
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.intro}</p>
      <Field className={styles.choice} label={words.period}>
        <Select onChange={(_, { value }) => setChosen(value)} value={shown.period.first}>
          {past.map(({ period }) => (
            <option key={period.first} value={period.first}>
              {formatPeriod(period, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <StatementLines
        caption={words.caption(name)}
        currency={ahead.currency}
        plans={book.plans}
        dealName={(id) => deals.find((deal) => deal.id === id)?.id}
        statement={shown}
      />
      {shown.asSum && (
        <p className={prose.body}>
          {leftOutText.statementSum(formatCredit(shown.asSum.credit, unit, statementText, locale))}
        </p>
      )}
      {missing.map((sentence) => (
        <p className={prose.body} key={sentence}>
          {sentence}
        </p>
      ))}
      <p className={prose.quiet}>
        {outlook.today < shown.period.next && `${words.thisFar} `}
        {shown.payday ? words.payday(formatDay(shown.payday, locale)) : words.noPayday}
      </p>
    </Section>
  );
}
