import { makeStyles } from "@fluentui/react-components";
import type { VersionRow } from "#app/commission/CommissionModel.ts";
import { Section } from "../shared/Section.tsx";
import { useTab } from "../TabContext.ts";
import { useProse } from "../shared/useProse.ts";
import { formatDay } from "../text/formatDay.ts";
import { usePayText } from "../text/usePayText.ts";
import { VersionView } from "./VersionView.tsx";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px" },
  inside: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "8px 0 8px 16px" },
});

/** Every version there ever was, the newest first: a period is paid under the plan it had. */
export function History({ versions }: { readonly versions: readonly VersionRow[] }) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePayText();
  const { locale } = useTab();
  if (versions.length < 2) return null;
  return (
    <Section heading={words.history.heading}>
      <ul className={`${prose.list} ${styles.list}`}>
        {versions.toReversed().map((row) => {
          const { version, by, standing } = row;
          const who = by === "me" ? words.history.byMe : words.history.byManager;
          const parts = [
            version.name || words.unnamed,
            formatDay(version.terms.from, locale),
            words.history.standing[standing],
            who,
          ];
          return (
            <li key={version.id}>
              <details>
                <summary className={prose.body}>{parts.join(" · ")}</summary>
                <div className={styles.inside}>
                  <VersionView row={row} />
                  {version.because && (
                    <p className={prose.quiet}>{words.history.why(version.because)}</p>
                  )}
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
