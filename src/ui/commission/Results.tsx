import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CommissionModel, Pay } from "#app/commission/CommissionModel.ts";
import { creditUnitOf } from "#domain/commission/creditUnit.ts";
import { expectedIn, postingsOf } from "#domain/commission/postings.ts";
import { ceiling } from "#domain/commission/rational.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { usePayText } from "../text/usePayText.ts";
import { FigureBox } from "./FigureBox.tsx";
import { formatPeriod } from "./formatPeriod.ts";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    maxWidth: "640px",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "start",
      fontWeight: "inherit",
      verticalAlign: "top",
      padding: "6px 12px 6px 0",
    },
    "& thead th": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& tbody th": { paddingTop: "12px", minWidth: "84px" },
    "& input": { width: "100%", minWidth: 0 },
  },
});

type ResultsProps = {
  readonly model: CommissionModel;
  readonly pay: Extract<Pay, { readonly status: "ready" }>;
};

const shownAtFirst = 6;

/** Target and result period by period: the manager's to be read, one's own to be typed. */
export function Results({ model, pay }: ResultsProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePayText().results;
  const { locale } = useTab();
  const [all, setAll] = useState(false);
  const book = pay.pay.status === "good" ? pay.pay.book : undefined;
  const postings = useMemo(() => (book ? postingsOf(book) : []), [book]);
  const last = book?.plans.at(-1);
  if (!last) return null;
  // The unit is that of the version that holds at a period's end.
  const begun = postings
    .map((posting) => ({
      period: posting.period,
      unit: creditUnitOf(posting.parts.at(-1)?.plan ?? last),
      expected: expectedIn(posting),
    }))
    .filter(({ period }) => period.first <= pay.today)
    .toReversed();
  const shown = all ? begun : begun.slice(0, shownAtFirst);
  const unit = words.unit(creditUnitOf(last));
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">
              {words.quota}, {unit}
            </th>
            <th scope="col">
              {words.result}, {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, unit: counted, expected }) => (
            <tr key={period.first}>
              <th scope="row">{formatPeriod(period, locale)}</th>
              {(["quota", "result"] as const).map((which) => (
                <td key={which}>
                  <FigureBox
                    currency={last.currency}
                    expected={expected && ceiling(expected)}
                    model={model}
                    pay={pay}
                    period={period}
                    unit={counted}
                    which={which}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < begun.length && (
        <p className={prose.body}>
          <TextButton onPress={() => setAll(true)}>{words.earlier}</TextButton>
        </p>
      )}
    </Section>
  );
}
