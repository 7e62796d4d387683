import { makeStyles } from "@fluentui/react-components";
import { observable, type Readable } from "#app/observable.ts";
import type { Delivery, MadePicture } from "#app/pictures/Pictures.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { useTab } from "../TabContext.ts";
import { usePictureText } from "../text/usePictureText.ts";
import { useReadable } from "../useReadable.ts";
import { DeliveryLine } from "./DeliveryLine.tsx";
import { offerUndo } from "./offerUndo.ts";
import { PictureButtons } from "./PictureButtons.tsx";
import { useFullPicture } from "./useFullPicture.ts";
import { usePictureReaders } from "./usePictureReaders.ts";
import { usePictures } from "./usePictures.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: "4px" },
});

const nothing: Readable<ReadonlyMap<string, Delivery>> = observable(new Map());

export type PictureToolsProps = {
  readonly goal: Goal;
  /** Told an address of the full-size picture while there is one. */
  readonly onFull: (address: string | undefined) => void;
};

/** What can be done with a goal's picture, and how its full size is doing on its way. */
export function PictureTools({ goal, onFull }: PictureToolsProps) {
  const styles = useStyles();
  const words = usePictureText();
  const { notice } = useTab();
  const pictures = usePictures();
  const deliveries = useReadable(pictures?.deliveries ?? nothing);
  const readers = usePictureReaders(goal);
  const id = goal.picture?.fileId;
  const delivery = id === undefined ? undefined : deliveries.get(id);
  useFullPicture(pictures, id, onFull);
  if (!pictures) return null;

  const take = async (made: MadePicture): Promise<void> => {
    const isFirst = goal.picture === undefined;
    try {
      const change = await pictures.set(goal.id, made);
      if (!isFirst) offerUndo(notice, words.changed, change);
    } catch {
      notice.set({ text: words.notTaken(goal.title) });
    }
  };
  const remove = async (): Promise<void> => {
    offerUndo(notice, words.removed, await pictures.remove(goal.id));
  };
  return (
    <div className={styles.tools}>
      <PictureButtons
        onDescribed={(alt) => void pictures.describe(goal.id, alt)}
        onMade={(made) => void take(made)}
        onRemove={() => void remove()}
        readers={readers}
        subject={goal}
      />
      {delivery && id !== undefined && (
        <DeliveryLine
          delivery={delivery}
          onSend={() => void pictures.send(id)}
          onStop={() => void pictures.stop(id)}
        />
      )}
    </div>
  );
}
