import { Button } from "@fluentui/react-components";
import type { VersionRow } from "#app/commission/CommissionModel.ts";
import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import { draftOfVersion } from "#domain/commission/records/draftOfVersion.ts";
import { typedOfPlan } from "#domain/commission/typed/typedOfPlan.ts";
import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import type { TeamPayText } from "../text/enTeamPay.ts";
import { formatDay } from "../text/formatDay.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import { PlanSays } from "./PlanSays.tsx";
import { useTeamPayStyles } from "./useTeamPayStyles.ts";

type VersionListProps = {
  readonly model: TeamPayModel;
  readonly person: PersonId;
  readonly today: Day;
  readonly versions: readonly VersionRow[];
};

/** Every version there ever was, the latest first; what was put right stays to be seen. */
export function VersionList({ model, person, today, versions }: VersionListProps) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const { person: words, unnamed } = useTeamPayText();
  const { locale, navigation, notice } = useTab();
  const remove = (id: string): void => {
    const { undo } = model.removeVersion(person, id);
    notice.set({ text: words.removed, undo });
  };
  return (
    <>
      <ul className={styles.rows}>
        {versions.toReversed().map((row) => {
          const { id, name, terms, because } = row.version;
          const called = name === "" ? unnamed : name;
          const day = formatDay(terms.from, locale);
          const stands = row.standing !== "corrected";
          const mayChange = stands && typedOfPlan(draftOfVersion(row.version)) !== undefined;
          return (
            <li className={styles.row} key={id}>
              <div className={styles.rowWords}>
                <div className={styles.name}>
                  <bdi>{called}</bdi>
                </div>
                <div className={prose.body}>{standingWords(row, words, day)}</div>
                {because !== undefined && (
                  <div className={prose.quiet}>
                    <bdi>{words.because(because)}</bdi>
                  </div>
                )}
                {stands && !mayChange && <div className={prose.quiet}>{words.byFile}</div>}
              </div>
              {mayChange && (
                <Button
                  appearance="subtle"
                  aria-label={words.correctOf(called, day)}
                  onClick={() => navigation.go({ page: "teamPay", at: `${person}-right-${id}` })}
                >
                  {words.correct}
                </Button>
              )}
              {stands && terms.from > today && (
                <Button
                  appearance="subtle"
                  aria-label={words.removeOf(called, day)}
                  onClick={() => remove(id)}
                >
                  {words.remove}
                </Button>
              )}
              <PlanSays open={row.standing === "now"} version={row.version} />
            </li>
          );
        })}
      </ul>
      {versions.length > 0 && <p className={prose.quiet}>{words.historyHint}</p>}
    </>
  );
}

function standingWords(
  { standing, version: { corrects } }: VersionRow,
  words: TeamPayText["person"],
  day: string,
): string {
  const said = {
    now: words.now(day),
    later: words.later(day),
    past: words.past(day),
    managersInstead: words.past(day),
    corrected: words.corrected(day),
  }[standing];
  return corrects === undefined ? said : `${said} ${words.corrects}`;
}
