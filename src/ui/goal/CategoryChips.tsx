import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { categories, type Category } from "#domain/goal/category.ts";
import { useProse } from "../shared/useProse.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px", fontSize: tokens.fontSizeBase300 },
  // Its line is kept free, so that the chips stay where they are while the title is typed.
  guess: { minHeight: tokens.lineHeightBase200 },
  chips: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "4px" },
  chip: {
    position: "relative",
    display: "inline-flex",
    padding: "5px 12px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":has(input:checked)": {
      border: `1px solid ${tokens.colorNeutralForeground1}`,
      backgroundColor: tokens.colorNeutralForeground1,
      color: tokens.colorNeutralBackground1,
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none",
        backgroundColor: "Highlight",
        color: "HighlightText",
      },
    },
    ":has(input:focus-visible)": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "2px",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

type CategoryChipsProps = {
  readonly category: Category;
  /** True while the choice is only the title's guess. */
  readonly guessed: boolean;
  readonly onChoose: (category: Category) => void;
};

export function CategoryChips({ category, guessed, onChoose }: CategoryChipsProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { form } = useGoalText();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{form.category}</legend>
      <p aria-live="polite" className={`${prose.quiet} ${styles.guess}`}>
        {guessed && form.guessed(text.categories[category])}
      </p>
      <div className={styles.chips}>
        {categories.map((one) => (
          <label className={styles.chip} key={one}>
            <input
              checked={one === category}
              className={styles.radio}
              name={name}
              onChange={() => onChoose(one)}
              type="radio"
            />
            {text.categories[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
