import { mergeClasses } from "@fluentui/react-components";
import type { PlanVersion } from "#domain/commission/records/PlanVersion.ts";
import { planInWords } from "../commission/planInWords.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { usePayText } from "../text/usePayText.ts";
import { usePlanFormText } from "../text/usePlanFormText.ts";
import { useStatementText } from "../text/useStatementText.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import { useTeamPayStyles } from "./useTeamPayStyles.ts";

type PlanSaysProps = { readonly version: PlanVersion; readonly open: boolean };

/** A version in the sentences its person reads too. */
export function PlanSays({ version, open }: PlanSaysProps) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const { says } = useTeamPayText().person;
  const { plan } = usePayText();
  const credit = useStatementText();
  const { periods } = usePlanFormText();
  const { locale } = useTab();
  const { calendar } = version;
  const period = periods[calendar.kind === "months" ? calendar.months : 1];
  return (
    <details className={mergeClasses(prose.body, styles.whole)} open={open}>
      <summary>{says}</summary>
      <ul className={styles.sentences}>
        {planInWords(version, plan, credit, period, locale).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
