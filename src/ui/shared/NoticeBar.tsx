import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useFrame } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  place: {
    position: "sticky",
    bottom: "16px",
    zIndex: 2,
    display: "flex",
    justifyContent: "center",
    padding: "0 16px",
    pointerEvents: "none",
  },
  // A narrow page of the tab has its menu along the lower edge.
  overMenu: { "@media (max-width: 480px)": { bottom: "72px" } },
  bar: {
    pointerEvents: "auto",
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: "8px",
    maxWidth: "100%",
    padding: "8px 8px 8px 16px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    // The plain inverted one is black on black in the theme of high contrast.
    color: tokens.colorNeutralForegroundInverted2,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: "anywhere",
  },
  action: {
    color: tokens.colorNeutralForegroundInverted2,
    minWidth: 0,
    ":hover": { color: tokens.colorNeutralForegroundInvertedHover },
    ":hover:active,:active:focus-visible": { color: tokens.colorNeutralForegroundInvertedPressed },
  },
});

/** What was just done, with the way back. It stays until it is answered: nobody has to hurry. */
export function NoticeBar({ isOverMenu = false }: { readonly isOverMenu?: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { notice } = useFrame();
  const now = useReadable(notice);
  const undo = now?.undo;
  return (
    <output className={mergeClasses(styles.place, isOverMenu && styles.overMenu)}>
      {now && (
        <div className={styles.bar}>
          <span>{now.text}</span>
          {undo && (
            <Button
              appearance="transparent"
              className={styles.action}
              onClick={() => {
                notice.set(undefined);
                void undo();
              }}
            >
              {text.common.undo}
            </Button>
          )}
          <Button
            appearance="transparent"
            aria-label={text.common.dismiss}
            className={styles.action}
            icon={<DismissRegular />}
            onClick={() => notice.set(undefined)}
          />
        </div>
      )}
    </output>
  );
}
