import { makeStyles } from "@fluentui/react-components";
import type { Team } from "#domain/person/person.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", display: "grid", rowGap: "4px" },
});

type DayOneProps = {
  readonly team: Team;
  /** The way to a first goal; undefined once there is one. */
  readonly goal: (() => void) | undefined;
  /** Whether the wall has no card of theirs yet. */
  readonly wall: boolean;
  /** The way to the half hour; undefined once a day was set or one was held. */
  readonly session: (() => void) | undefined;
};

/** A leader's first day, a line each; what is done is gone from it, and so is all of it in the end. */
export function DayOne({ team, goal, wall, session }: DayOneProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText().dayOne;
  if (!goal && !wall && !session) return null;
  return (
    <div>
      <p className={prose.body}>{words.heading}</p>
      <ol className={`${prose.body} ${styles.list}`}>
        {goal && (
          <li>
            <TextButton onPress={goal}>{words.goal}</TextButton>
          </li>
        )}
        {wall && <li>{words.wall(team.name)}</li>}
        {session && (
          <li>
            <TextButton onPress={session}>{words.session}</TextButton>
          </li>
        )}
      </ol>
    </div>
  );
}
