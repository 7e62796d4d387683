import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MadePicture } from "#app/pictures/Pictures.ts";
import type { Category } from "#domain/goal/category.ts";
import type { Picture } from "#domain/goal/goal.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { useTab } from "../TabContext.ts";
import { usePictureText } from "../text/usePictureText.ts";
import { offerUndo } from "./offerUndo.ts";
import { PictureButtons } from "./PictureButtons.tsx";
import { useFullPicture } from "./useFullPicture.ts";
import { noReaders } from "./usePictureReaders.ts";
import { usePictures } from "./usePictures.ts";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  frame: { position: "relative", maxWidth: "320px" },
  full: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    objectFit: "cover",
    borderRadius: tokens.borderRadiusXLarge,
  },
});

export type NewPictureProps = {
  readonly title: string;
  readonly category: Category;
  readonly picture: Picture | undefined;
  readonly onChange: (picture: Picture | undefined) => void;
};

/** The picture of a goal that is still being written: it lies on this device until the goal is there, or given up. */
export function NewPicture({ title, category, picture, onChange }: NewPictureProps) {
  const styles = useStyles();
  const words = usePictureText();
  const { notice } = useTab();
  const pictures = usePictures();
  const [full, setFull] = useState<string>();
  useFullPicture(pictures, picture?.fileId, setFull);
  // The way back leads to this form, and is gone with it.
  const offer = useRef(() => undefined as void);
  useEffect(() => () => offer.current(), []);
  if (!pictures) return null;
  const change = (next: Picture | undefined): void => {
    onChange(next);
    if (picture?.fileId !== undefined && picture.fileId !== next?.fileId)
      void pictures.giveUp(picture.fileId);
  };
  const take = async (made: MadePicture): Promise<void> => {
    try {
      change(await pictures.keep(made));
    } catch {
      notice.set({ text: words.notTaken(title) });
    }
  };
  const remove = (): void => {
    if (!picture) return;
    onChange(undefined);
    offer.current = offerUndo(notice, words.removed, {
      undo: async () => {
        onChange(picture);
        return true;
      },
      settle: () => {
        if (picture.fileId !== undefined) void pictures.giveUp(picture.fileId);
      },
    });
  };
  return (
    <div className={styles.field}>
      {picture && (
        <div className={styles.frame}>
          <GoalPicture
            alt={picture.alt}
            category={category}
            shape="wide"
            thumbnail={picture.thumbnail}
          />
          {full !== undefined && <img alt="" className={styles.full} src={full} />}
        </div>
      )}
      <PictureButtons
        onDescribed={(alt) => picture && change({ ...picture, alt })}
        onMade={(made) => void take(made)}
        onRemove={remove}
        readers={noReaders}
        subject={{ title, category, ...(picture && { picture }) }}
      />
    </div>
  );
}
