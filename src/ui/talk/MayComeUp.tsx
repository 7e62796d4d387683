import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { HeldBack } from "./HeldBack.tsx";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "16px" },
  goal: { display: "flex", alignItems: "center", gap: "16px", flexWrap: "wrap" },
  words: { flexGrow: 1, flexBasis: "160px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  held: { opacity: 0.6 },
});

/** My goals that this person may bring up, each with a way to say "Not this time". */
export function MayComeUp() {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const { talk, comingUp } = useTalkDesk();
  const { open } = comingUp;
  const { other } = talk.relation;
  return (
    <Section heading={words.mayComeUp}>
      {talk.mayComeUp.length === 0 ? (
        <p className={prose.quiet}>{words.mayComeUpEmpty(other.firstName)}</p>
      ) : (
        <ul className={`${prose.list} ${styles.list}`}>
          {talk.mayComeUp.map(({ goal: { goal }, heldUntil }) => (
            <li className={styles.goal} key={goal.id}>
              <div className={heldUntil && styles.held}>
                <GoalPicture
                  alt={goal.picture?.alt}
                  category={goal.category}
                  shape="thumb"
                  thumbnail={goal.picture?.thumbnail}
                />
              </div>
              <div className={styles.words}>
                <h3 className={styles.title}>
                  {open ? (
                    <TextButton onPress={() => open(goal.id)}>
                      <bdi>{goal.title}</bdi>
                    </TextButton>
                  ) : (
                    <bdi>{goal.title}</bdi>
                  )}
                </h3>
                {heldUntil && <HeldBack goal={goal.id} until={heldUntil} />}
              </div>
              {heldUntil ? (
                <Button
                  aria-label={words.bringBackOf(goal.title)}
                  onClick={() => comingUp.bringBack(goal.id)}
                  size="small"
                >
                  {words.bringBack}
                </Button>
              ) : (
                <Button
                  aria-label={words.notThisTimeOf(goal.title)}
                  onClick={() => comingUp.leaveOut(goal.id)}
                  size="small"
                >
                  {words.notThisTime}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
