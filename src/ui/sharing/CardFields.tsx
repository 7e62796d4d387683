import { Switch } from "@fluentui/react-components";
import { chooseOnWall } from "#domain/sharing/consentEdits.ts";
import type { Goal } from "#domain/goal/goal.ts";
import type { Team } from "#domain/person/person.ts";
import { leaveOnWall } from "#domain/sharing/leave.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useSharingStyles } from "./useSharingStyles.ts";

type CardFieldsProps = {
  readonly goal: Goal;
  readonly team: Team;
  /** Names the goal in what is read out, where several stand below each other. */
  readonly labelled?: boolean;
};

/** What besides its title is on a goal's card; only what the goal has is asked about. */
export function CardFields({ goal, team, labelled = false }: CardFieldsProps) {
  const styles = useSharingStyles();
  const text = useSharingText();
  const { model } = useTab();
  const card = leaveOnWall(goal, team.id);
  if (!card) return null;
  const field = (name: "picture" | "why", label: string, checked: boolean) => (
    <Switch
      checked={checked}
      className={styles.switch}
      disabled={goal.keptClose}
      label={label}
      onChange={(_, next) =>
        void model.goals.edit(goal.id, chooseOnWall(team.id, { [name]: next.checked }))
      }
      {...(labelled && { "aria-label": `${label}: ${goal.title}` })}
    />
  );
  return (
    <>
      {goal.picture && field("picture", text.wallPicture, card.picture !== false)}
      {goal.why !== undefined && field("why", text.wallWhy, card.why)}
    </>
  );
}
