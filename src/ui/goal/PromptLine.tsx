import { makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import type { Prompt } from "#domain/goal/nextPrompt.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground2 },
  words: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px", minWidth: 0 },
});

type PromptLineProps = {
  readonly prompt: Prompt;
  readonly onAnswer: () => void;
  readonly onDismiss: () => void;
};

/** One gentle question beside the form. Whoever does not care for it says so once, or saves. */
export function PromptLine({ prompt, onAnswer, onDismiss }: PromptLineProps) {
  const styles = useStyles();
  const prose = useProse();
  const { form } = useGoalText();
  return (
    <div className={styles.line}>
      <LightbulbRegular aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <p className={prose.body}>{form.prompts[prompt]}</p>
        <TextButton label={`${form.answer}: ${form.prompts[prompt]}`} onPress={onAnswer}>
          {form.answer}
        </TextButton>
        <TextButton label={`${form.notNow}: ${form.prompts[prompt]}`} onPress={onDismiss}>
          {form.notNow}
        </TextButton>
      </div>
    </div>
  );
}
