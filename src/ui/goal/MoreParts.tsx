import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";
import { useGoalText } from "../text/useGoalText.ts";

const useStyles = makeStyles({
  more: { alignSelf: "flex-start", marginInlineStart: "-12px", justifyContent: "flex-start" },
  rest: { display: "flex", flexDirection: "column", rowGap: "24px" },
});

type MorePartsProps = {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** The parts of the form that can wait, behind one word. */
export function MoreParts({ open, onToggle, children }: MorePartsProps) {
  const styles = useStyles();
  const { form } = useGoalText();
  const restId = useId();
  return (
    <>
      <Button
        appearance="subtle"
        aria-controls={restId}
        aria-expanded={open}
        className={styles.more}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={onToggle}
      >
        {form.more}
      </Button>
      <div className={styles.rest} hidden={!open} id={restId}>
        {children}
      </div>
    </>
  );
}
