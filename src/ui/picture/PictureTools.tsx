import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { observable, type Readable } from "#app/observable.ts";
import type { Delivery, MadePicture, Pictures } from "#app/pictures/Pictures.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { usePictureText } from "../text/usePictureText.ts";
import { useReadable } from "../useReadable.ts";
import { DeliveryLine } from "./DeliveryLine.tsx";
import { fileIn, holdsFiles } from "./fileIn.ts";
import { offerUndo } from "./offerUndo.ts";
import { useFullPicture } from "./useFullPicture.ts";

const dialogCode = () => import("./PictureDialog.tsx");
const PictureDialog = lazyPart(async () => (await dialogCode()).PictureDialog);

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", marginInlineStart: "-8px" },
});

const nothing: Readable<ReadonlyMap<string, Delivery>> = observable(new Map());

export type PictureToolsProps = {
  readonly goal: Goal;
  /** Told an address of the full-size picture while there is one. */
  readonly onFull: (address: string | undefined) => void;
};

/** What can be done with a goal's picture; a file dropped or pasted anywhere on the page is meant for it. */
export function PictureTools({ goal, onFull }: PictureToolsProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePictureText();
  const { pictures: opening, notice } = useTab();
  const [pictures, setPictures] = useState<Pictures>();
  const [dialog, setDialog] = useState<{ readonly given: File | undefined }>();
  const [isOver, setOver] = useState(false);
  const deliveries = useReadable(pictures?.deliveries ?? nothing);
  const id = goal.picture?.fileId;
  const delivery = id === undefined ? undefined : deliveries.get(id);
  useFullPicture(pictures, id, onFull);

  useEffect(() => {
    let isWanted = true;
    const open = async (): Promise<void> => {
      const opened = await opening?.();
      if (isWanted) setPictures(opened);
      // Fetched while there is a network: a picture is chosen without one too.
      await dialogCode();
    };
    // Without its code there is nothing to be done with a picture but to look at it.
    open().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [opening]);

  const isReady = pictures !== undefined && dialog === undefined;
  useEffect(() => {
    if (!isReady) return;
    const give = (event: Event, transfer: DataTransfer | null): void => {
      const given = fileIn(transfer);
      if (!given) return;
      event.preventDefault();
      setDialog({ given });
    };
    const paste = (event: ClipboardEvent): void => give(event, event.clipboardData);
    const drop = (event: DragEvent): void => {
      setOver(false);
      give(event, event.dataTransfer);
    };
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    document.addEventListener("paste", paste);
    document.addEventListener("drop", drop);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    return () => {
      document.removeEventListener("paste", paste);
      document.removeEventListener("drop", drop);
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
    };
  }, [isReady]);

  if (!pictures) return null;
  const take = async (made: MadePicture): Promise<void> => {
    const isFirst = goal.picture === undefined;
    const change = await pictures.set(goal.id, made);
    if (!isFirst) offerUndo(notice, words.changed, change);
  };
  const remove = async (): Promise<void> => {
    offerUndo(notice, words.removed, await pictures.remove(goal.id));
  };
  return (
    <div className={styles.tools}>
      {delivery && id !== undefined && (
        <DeliveryLine
          delivery={delivery}
          onSend={() => void pictures.send(id)}
          onStop={() => void pictures.stop(id)}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="subtle" onClick={() => setDialog({ given: undefined })} size="small">
          {goal.picture ? words.change : words.add}
        </Button>
        {goal.picture && (
          <Button appearance="subtle" onClick={() => void remove()} size="small">
            {words.remove}
          </Button>
        )}
      </div>
      {isOver && <p className={prose.quiet}>{words.dropHere}</p>}
      {dialog && (
        <Suspense fallback={null}>
          <PictureDialog
            given={dialog.given}
            goal={goal}
            onClose={() => setDialog(undefined)}
            onDescribed={(alt) => void pictures.describe(goal.id, alt)}
            onMade={(made) => void take(made)}
          />
        </Suspense>
      )}
    </div>
  );
}
