import { Button, makeStyles } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import type { PointerEvent } from "react";

const useStyles = makeStyles({
  handle: {
    position: "relative",
    flexShrink: 0,
    // Dragged with a finger, it must not scroll the page instead.
    touchAction: "none",
    cursor: "grab",
  },
});

type MoveHandleProps = {
  readonly label: string;
  readonly onClick?: () => void;
  /** An arrow key, Home or End was pressed. */
  readonly onKey: (key: string) => void;
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
};

/** By which an item of a list is dragged, or moved with the arrow keys. */
export function MoveHandle({ label, onClick, onKey, onPointerDown }: MoveHandleProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      aria-label={label}
      className={styles.handle}
      data-move
      icon={<ReOrderDotsVerticalRegular />}
      onClick={onClick}
      onKeyDown={(event) => {
        if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
        event.preventDefault();
        onKey(event.key);
      }}
      onPointerDown={onPointerDown}
    />
  );
}
