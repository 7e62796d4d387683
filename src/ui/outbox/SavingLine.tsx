import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";
import { useDelivery } from "./useDelivery.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  line: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // On a phone it lies over whatever the page has there.
  said: {
    "@media (max-width: 480px)": {
      padding: "0 8px",
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

/** Says quietly that a change is on its way and has arrived. */
export function SavingLine() {
  const styles = useStyles();
  const text = useText();
  // What waits for the notice is not on its way; the notice says where it is.
  const waits = useReadable(useTab().model.notice.waits);
  const line = useDelivery().line;
  const said = waits ? undefined : line;
  return (
    <output className={mergeClasses(styles.line, said && styles.said)}>
      {said === "saved" && <CheckmarkRegular aria-hidden="true" />}
      {said && text.saving[said]}
    </output>
  );
}
