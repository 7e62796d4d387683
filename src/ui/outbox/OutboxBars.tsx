import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { DeviceBar } from "./DeviceBar.tsx";
import { StuckBar } from "./StuckBar.tsx";
import { UnsavedBar } from "./UnsavedBar.tsx";

const useStyles = makeStyles({
  // In sight however far down the page the person is.
  inSight: { position: "sticky", top: 0, zIndex: 1 },
  // What is safe on this device leaves a phone's few lines to the page.
  whereThereIsRoom: { "@media (min-width: 481px)": { position: "sticky", top: 0, zIndex: 1 } },
  underSections: { "@media (min-width: 481px)": { top: "45px" } },
});

/** What is to be said on every page about changes on their way, the most pressing first. */
export function OutboxBars({ underSections = false }: { readonly underSections?: boolean }) {
  const styles = useStyles();
  const under = underSections && styles.underSections;
  return (
    <>
      <div className={mergeClasses(styles.inSight, under)}>
        <UnsavedBar />
      </div>
      <div className={mergeClasses(styles.whereThereIsRoom, under)}>
        <StuckBar />
      </div>
      <DeviceBar />
    </>
  );
}
