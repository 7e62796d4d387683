import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "4px",
    overflowWrap: "anywhere",
    ":hover": { textDecorationColor: "currentColor" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "2px",
      outlineColor: tokens.colorStrokeFocus2,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

type TextButtonProps = {
  readonly onPress: () => void;
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A way to another page inside running text. */
export function TextButton({ onPress, label, className, children }: TextButtonProps) {
  const styles = useStyles();
  return (
    <button
      aria-label={label}
      className={mergeClasses(styles.button, className)}
      onClick={onPress}
      type="button"
    >
      {children}
    </button>
  );
}
