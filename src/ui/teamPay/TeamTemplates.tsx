import { Button } from "@fluentui/react-components";
import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import type { ReadyTeam } from "./TeamPayParts.ts";
import { useTeamPayStyles } from "./useTeamPayStyles.ts";

type TeamTemplatesProps = {
  readonly model: TeamPayModel;
  readonly team: ReadyTeam["teams"][number];
};

/** What the leaders of a team keep to begin plans from. */
export function TeamTemplates({ model, team }: TeamTemplatesProps) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const { templates: words, unnamed } = useTeamPayText();
  const { notice } = useTab();
  return (
    <Section aside={<span className={prose.quiet}>{team.name}</span>} heading={words.heading}>
      {team.templates.length === 0 ? (
        <p className={prose.body}>{words.none}</p>
      ) : (
        <ul className={styles.rows}>
          {team.templates.map(({ template: { id, name } }) => {
            const called = name === "" ? unnamed : name;
            return (
              <li className={styles.row} key={id}>
                <div className={styles.rowWords}>
                  <bdi>{called}</bdi>
                </div>
                <Button
                  appearance="subtle"
                  aria-label={words.removeOf(called)}
                  onClick={() => {
                    const { undo } = model.removeTemplate(team.id, id);
                    notice.set({ text: words.removed(called), undo });
                  }}
                >
                  {words.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {team.unreadable > 0 && <p className={prose.quiet}>{words.unreadable(team.unreadable)}</p>}
    </Section>
  );
}
