import type { VersionRow } from "#app/commission/CommissionModel.ts";
import { utcDay } from "#domain/day.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { usePayText } from "../text/usePayText.ts";
import { usePlanFormText } from "../text/usePlanFormText.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { planInWords } from "./planInWords.ts";

/** A version of a plan in sentences, with who entered it. */
export function VersionView({ row }: { readonly row: VersionRow }) {
  const prose = useProse();
  const words = usePayText();
  const credit = useStatementText();
  const { periods } = usePlanFormText();
  const { locale } = useTab();
  const { version, by } = row;
  const { terms, calendar } = version;
  const period = periods[calendar.kind === "months" ? calendar.months : 1];
  const from = formatDay(terms.from, locale);
  const written = formatDay(utcDay(version.writtenAt), locale);
  return (
    <>
      <p className={prose.body}>
        {terms.until === undefined
          ? words.from(from)
          : words.fromUntil(from, formatDay(terms.until, locale))}
      </p>
      <ul className={prose.body} style={{ paddingInlineStart: "20px" }}>
        {planInWords(version, words.plan, credit, period, locale).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <p className={prose.quiet}>
        {by === "me" ? words.enteredByMe(written) : words.enteredByManager(written)}
      </p>
    </>
  );
}
