import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useProse } from "../shared/useProse.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import type { ClashView } from "./clashView.ts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: "8px", fontWeight: tokens.fontWeightSemibold },
  sides: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
  },
  side: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignContent: "start",
    columnGap: "8px",
    rowGap: "4px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":has(input:checked)": {
      // An outline beside the border, so that nothing moves when the choice does.
      boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
      border: `1px solid ${tokens.colorNeutralForeground1}`,
      "@media (forced-colors: active)": { border: "2px solid Highlight" },
    },
    ":has(input:focus-visible)": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "2px",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  radio: { margin: "2px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  value: { gridColumnStart: 2, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  picture: {
    gridColumnStart: 2,
    width: "100%",
    aspectRatio: "4 / 3",
    objectFit: "cover",
    borderRadius: tokens.borderRadiusMedium,
  },
});

export type Side = "mine" | "theirs";

type SideChoiceProps = {
  readonly view: ClashView;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
};

/** One field as two devices have it, and the choice between them. */
export function SideChoice({ view, side, onChoose }: SideChoiceProps) {
  const styles = useStyles();
  const prose = useProse();
  const { compare: words } = useOutboxText();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{view.label}</legend>
      <div className={styles.sides}>
        {(["mine", "theirs"] as const).map((one) => (
          <label className={styles.side} key={one}>
            <input
              checked={one === side}
              className={styles.radio}
              name={name}
              onChange={() => onChoose(one)}
              type="radio"
            />
            <span className={prose.quiet}>{words[one]}</span>
            {view[one].picture && <img alt="" className={styles.picture} src={view[one].picture} />}
            <bdi className={styles.value}>{view[one].words}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
