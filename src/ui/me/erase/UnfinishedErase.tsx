import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { MyServices } from "#app/myData/MyServices.ts";
import { useBar } from "../../outbox/useBar.ts";
import { lazyPart } from "../../shared/lazyPart.tsx";
import { useTab } from "../../TabContext.ts";
import { useEraseText } from "../../text/useEraseText.ts";
import { useReadable } from "../../useReadable.ts";

const EraseDialog = lazyPart(async () => (await import("./EraseDialog.tsx")).EraseDialog);

const useStyles = makeStyles({
  // Below the line that says how saving goes, which lies over the top of a phone's page.
  clear: { "@media (max-width: 480px)": { paddingTop: "36px" } },
});

/** Says that erasing was cut off, for the person to go on with or to end. */
export function UnfinishedErase() {
  const bar = useBar();
  const styles = useStyles();
  const words = useEraseText();
  const { model, mine, notice } = useTab();
  const isUnfinished = useReadable(model.participation.erasing);
  const [services, setServices] = useState<MyServices>();

  const goOn = async (): Promise<void> => setServices(await mine());
  const keep = async (): Promise<void> => {
    const done = await model.participation.set(false);
    notice.set({ text: done ? words.kept : words.notKept });
  };
  return (
    <>
      <output>
        {isUnfinished && (
          <div className={mergeClasses(bar.bar, bar.warning, styles.clear)}>
            <span className={bar.words}>{words.unfinished}</span>
            <div className={bar.buttons}>
              <Button onClick={() => void goOn().catch(() => undefined)} size="small">
                {words.goOn}
              </Button>
              <Button onClick={() => void keep()} size="small">
                {words.keepRest}
              </Button>
            </div>
          </div>
        )}
      </output>
      {services && (
        <Suspense fallback={null}>
          <EraseDialog mine={services} onClose={() => setServices(undefined)} />
        </Suspense>
      )}
    </>
  );
}
