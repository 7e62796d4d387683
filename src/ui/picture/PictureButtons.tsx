import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { MadePicture } from "#app/pictures/Pictures.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useProse } from "../shared/useProse.ts";
import { usePictureText } from "../text/usePictureText.ts";
import type { PictureSubject } from "./PictureDialog.tsx";
import { pictureDialogCode } from "./pictureDialogCode.ts";
import { useGivenFile } from "./useGivenFile.ts";
import type { PictureReaders } from "./usePictureReaders.ts";

const PictureDialog = lazyPart(async () => (await pictureDialogCode()).PictureDialog);

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", marginInlineStart: "-8px" },
});

type PictureButtonsProps = {
  readonly subject: PictureSubject;
  readonly readers: PictureReaders;
  readonly onMade: (made: MadePicture) => void;
  readonly onDescribed: (alt: string) => void;
  readonly onRemove: () => void;
};

/** Gives a goal a picture, another one, or none; a file dropped or pasted anywhere on the page is meant for it. */
export function PictureButtons(props: PictureButtonsProps) {
  const { subject, readers, onMade, onDescribed, onRemove } = props;
  const styles = useStyles();
  const prose = useProse();
  const words = usePictureText();
  const [dialog, setDialog] = useState<{ readonly given: File | undefined }>();
  const isOver = useGivenFile(dialog === undefined, (given) => setDialog({ given }));
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="subtle" onClick={() => setDialog({ given: undefined })} size="small">
          {subject.picture ? words.change : words.add}
        </Button>
        {subject.picture && (
          <Button appearance="subtle" onClick={onRemove} size="small">
            {words.remove}
          </Button>
        )}
      </div>
      {isOver && <p className={prose.quiet}>{words.dropHere}</p>}
      {dialog && (
        <Suspense fallback={null}>
          <PictureDialog
            given={dialog.given}
            onClose={() => setDialog(undefined)}
            onDescribed={onDescribed}
            onMade={onMade}
            readers={readers}
            subject={subject}
          />
        </Suspense>
      )}
    </>
  );
}
