import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { DeviceBar } from "./DeviceBar.tsx";
import { StuckBar } from "./StuckBar.tsx";
import { UnsavedBar } from "./UnsavedBar.tsx";

const useStyles = makeStyles({
  // Together, since two that stick to the same edge would cover one another.
  bars: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // What is safe on this device leaves a phone's few lines to the page.
    "@media (max-width: 480px)": { display: "contents" },
  },
  underSections: { top: "45px" },
  // In sight however far down the page the person is.
  unsaved: { "@media (max-width: 480px)": { position: "sticky", top: 0, zIndex: 1 } },
});

/** What is to be said on every page about changes on their way, the most pressing first. */
export function OutboxBars({ underSections = false }: { readonly underSections?: boolean }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bars, underSections && styles.underSections)}>
      <div className={styles.unsaved}>
        <UnsavedBar />
      </div>
      <StuckBar />
      <DeviceBar />
    </div>
  );
}
