import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MadePicture } from "#app/pictures/Pictures.ts";
import { cleanText } from "#domain/cleanText.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { wholeCrop } from "#domain/picture/crop.ts";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { usePictureText } from "../text/usePictureText.ts";
import { useText } from "../text/useText.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { CropBox } from "./CropBox.tsx";
import { makePicture } from "./makePicture.ts";
import { useGivenFile } from "./useGivenFile.ts";
import { useOpenedPicture } from "./useOpenedPicture.ts";
import type { PictureReaders } from "./usePictureReaders.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: "16px", minWidth: 0 },
  file: { display: "none" },
  // As high as the frame and what lies under it, so that the dialog does not grow when they come.
  opening: {
    aspectRatio: "16 / 9",
    flexShrink: 0,
    marginBottom: "116px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  refusal: { color: tokens.colorStatusDangerForeground1 },
});

/** The longest description, in UTF-16 units. */
const longestAlt = 200;

/** What the picture is of: a goal, or one that is still being written. */
export type PictureSubject = Pick<Goal, "title" | "category" | "picture">;

type PictureDialogProps = {
  readonly subject: PictureSubject;
  /** What was pasted or dropped on the page, and opened this. */
  readonly given: File | undefined;
  readonly readers: PictureReaders;
  readonly onMade: (made: MadePicture) => void;
  readonly onDescribed: (alt: string) => void;
  readonly onClose: () => void;
};

/** A picture is chosen, cut and said in words; nothing leaves the dialog before that. */
export function PictureDialog(props: PictureDialogProps) {
  const { subject, given, readers, onMade, onDescribed, onClose } = props;
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = usePictureText();
  const { close, dialog } = useClosing(onClose);
  const [crop, setCrop] = useState(wholeCrop);
  const [alt, setAlt] = useState(subject.picture?.alt || subject.title);
  const [problem, setProblem] = useState<string | null>(null);
  /** The words that were asked about, and may be used now. */
  const [asked, setAsked] = useState<string>();
  const [making, setMaking] = useState<"no" | "yes" | "failed">("no");
  const input = useRef<HTMLInputElement>(null);
  const { choosing, take } = useOpenedPicture(given, () => {
    setCrop(wholeCrop);
    // What was said of the picture before says nothing of this one.
    setAlt((said) => (said === subject.picture?.alt ? subject.title : said));
  });
  const takeAnew = (file: File): void => {
    setMaking("no");
    take(file);
  };
  const isOver = useGivenFile(true, takeAnew);

  const save = async (): Promise<void> => {
    if (choosing.kind === "opening") return;
    const said = cleanText(alt);
    if (said === "") return setProblem(words.altMissing);
    if (asked !== said && readers.isTender(said)) {
      setAsked(said);
      return setProblem(words.tender(readers.names));
    }
    if (choosing.kind !== "cutting") {
      onDescribed(said);
      return close();
    }
    setMaking("yes");
    try {
      const made = await makePicture(choosing.picture, crop);
      onMade({ ...made, alt: said });
      close();
    } catch {
      setMaking("failed");
    }
  };

  const isCutting = choosing.kind === "cutting";
  const hasWords = choosing.kind !== "choosing" || subject.picture !== undefined;
  const isBusy = choosing.kind === "opening" || making === "yes";
  const choose = (): void => input.current?.click();
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // It is no answer to the form of the goal, inside which this is drawn.
            event.stopPropagation();
            void save();
          }}
        >
          <DialogBody>
            <DialogTitle>{words.heading(subject.title)}</DialogTitle>
            <DialogContent className={styles.content}>
              <input
                accept="image/*"
                aria-label={words.choose}
                className={styles.file}
                onChange={(event) => {
                  const [file] = event.target.files ?? [];
                  if (file) takeAnew(file);
                  // The same file may be chosen once more.
                  event.target.value = "";
                }}
                ref={input}
                type="file"
              />
              {isCutting && <CropBox crop={crop} onChange={setCrop} picture={choosing.picture} />}
              {choosing.kind === "opening" && <div className={styles.opening} />}
              {choosing.kind === "choosing" && (
                <ChooseFile isOver={isOver} onChoose={choose} subject={subject} />
              )}
              <div>
                <div role="alert">
                  {choosing.kind === "choosing" && choosing.refusal && (
                    <p className={`${prose.body} ${styles.refusal}`}>
                      {words.refusals[choosing.refusal]} {words.accepted}
                    </p>
                  )}
                  {making === "failed" && (
                    <p className={`${prose.body} ${styles.refusal}`}>{words.failed}</p>
                  )}
                </div>
                <output>
                  {choosing.kind === "opening" && (
                    <span className={prose.quiet}>{words.opening}</span>
                  )}
                  {making === "yes" && <span className={prose.quiet}>{words.making}</span>}
                </output>
              </div>
              {hasWords && (
                <Field hint={words.altHint} label={words.alt} required validationMessage={problem}>
                  <Input
                    autoComplete="off"
                    maxLength={longestAlt}
                    onChange={(_, { value }) => {
                      setProblem(null);
                      setAlt(value);
                    }}
                    value={alt}
                  />
                </Field>
              )}
              <p className={prose.quiet}>
                {words.seenBy(readers.names, readers.isOnWall)} {words.privacy}
              </p>
            </DialogContent>
            <DialogActions fluid>
              {hasWords && (
                <Button appearance="primary" disabledFocusable={isBusy} type="submit">
                  {choosing.kind === "choosing" ? words.saveWords : words.save}
                </Button>
              )}
              {isCutting && <Button onClick={choose}>{words.another}</Button>}
              <Button onClick={close}>{text.common.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
