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
import { useEffect, useRef, useState } from "react";
import type { MadePicture } from "#app/pictures/Pictures.ts";
import { cleanText } from "#domain/cleanText.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { wholeCrop } from "#domain/picture/crop.ts";
import type { PictureRefusal } from "#domain/picture/refusePicture.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { useClosing } from "../shared/useClosing.ts";
import { useProse } from "../shared/useProse.ts";
import { usePictureText } from "../text/usePictureText.ts";
import { useText } from "../text/useText.ts";
import { CropBox } from "./CropBox.tsx";
import { fileIn, holdsFiles } from "./fileIn.ts";
import { makePicture } from "./makePicture.ts";
import { openPicture, type OpenedPicture } from "./openPicture.ts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: "16px", minWidth: 0 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "8px",
    padding: "24px 16px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  file: { display: "none" },
  refusal: { color: tokens.colorStatusDangerForeground1 },
});

/** The longest description, in UTF-16 units. */
const longestAlt = 200;

type PictureDialogProps = {
  readonly goal: Goal;
  /** What was pasted or dropped on the page, and opened this. */
  readonly given: File | undefined;
  readonly onMade: (made: MadePicture) => void;
  readonly onDescribed: (alt: string) => void;
  readonly onClose: () => void;
};

type Stage =
  | { readonly kind: "choosing"; readonly refusal?: PictureRefusal }
  | { readonly kind: "opening" }
  | { readonly kind: "cutting"; readonly picture: OpenedPicture };

/** A picture is chosen, cut and said in words; nothing leaves the dialog before that. */
export function PictureDialog({ goal, given, onMade, onDescribed, onClose }: PictureDialogProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = usePictureText();
  const { close, dialog } = useClosing(onClose);
  const [stage, setStage] = useState<Stage>({ kind: given ? "opening" : "choosing" });
  const [crop, setCrop] = useState(wholeCrop);
  const [alt, setAlt] = useState(goal.picture?.alt || goal.title);
  const [problem, setProblem] = useState<string | null>(null);
  const [making, setMaking] = useState<"no" | "yes" | "failed">("no");
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const shown = useRef<ImageBitmap>(undefined);

  const open = async (file: Blob): Promise<void> => {
    const mine = (turn.current += 1);
    const opened = await openPicture(file);
    if (mine !== turn.current) {
      if (typeof opened !== "string") opened.bitmap.close();
      return;
    }
    shown.current?.close();
    shown.current = undefined;
    if (typeof opened === "string") return setStage({ kind: "choosing", refusal: opened });
    shown.current = opened.bitmap;
    setCrop(wholeCrop);
    // What was said of the picture before says nothing of this one.
    setAlt((said) => (said === goal.picture?.alt ? goal.title : said));
    setStage({ kind: "cutting", picture: opened });
  };
  const take = (file: File | undefined): void => {
    if (!file) return;
    setStage({ kind: "opening" });
    setMaking("no");
    void open(file);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (given) void open(given);
    const paste = (event: ClipboardEvent): void => {
      const file = fileIn(event.clipboardData);
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    // A file let go beside the dialog would take the place of the whole page.
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current(fileIn(event.dataTransfer));
    };
    document.addEventListener("paste", paste);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("paste", paste);
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      turn.current += 1;
      shown.current?.close();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what it was opened with is opened once
  }, []);

  const save = async (): Promise<void> => {
    const said = cleanText(alt);
    if (said === "") return setProblem(words.altMissing);
    if (stage.kind !== "cutting") {
      onDescribed(said);
      return close();
    }
    setMaking("yes");
    try {
      const made = await makePicture(stage.picture, crop);
      onMade({ ...made, alt: said });
      close();
    } catch {
      setMaking("failed");
    }
  };

  const isCutting = stage.kind === "cutting";
  const hasWords = isCutting || (goal.picture !== undefined && stage.kind === "choosing");
  const choose = (label: string, isFirst: boolean) => (
    <Button appearance={isFirst ? "primary" : "secondary"} onClick={() => input.current?.click()}>
      {label}
    </Button>
  );
  return (
    <Dialog {...dialog}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <DialogBody>
            <DialogTitle>{words.heading(goal.title)}</DialogTitle>
            <DialogContent className={styles.content}>
              <input
                accept="image/*"
                aria-label={words.choose}
                className={styles.file}
                onChange={(event) => {
                  take(event.target.files?.[0]);
                  // The same file may be chosen once more.
                  event.target.value = "";
                }}
                ref={input}
                type="file"
              />
              {isCutting ? (
                <CropBox crop={crop} onChange={setCrop} picture={stage.picture} />
              ) : (
                <>
                  {goal.picture && stage.kind === "choosing" && (
                    <div>
                      <GoalPicture
                        alt=""
                        category={goal.category}
                        shape="wide"
                        thumbnail={goal.picture.thumbnail}
                      />
                    </div>
                  )}
                  <div className={`${styles.drop} ${isOver ? styles.over : ""}`}>
                    {choose(goal.picture ? words.another : words.choose, !goal.picture)}
                    <p className={prose.quiet}>{words.ways}</p>
                    <p className={prose.quiet}>{words.accepted}</p>
                  </div>
                </>
              )}
              <div>
                <div role="alert">
                  {stage.kind === "choosing" && stage.refusal && (
                    <p className={`${prose.body} ${styles.refusal}`}>
                      {words.refusals[stage.refusal]} {words.accepted}
                    </p>
                  )}
                  {making === "failed" && (
                    <p className={`${prose.body} ${styles.refusal}`}>{words.failed}</p>
                  )}
                </div>
                <output>
                  {stage.kind === "opening" && <span className={prose.quiet}>{words.opening}</span>}
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
              <p className={prose.quiet}>{words.privacy}</p>
            </DialogContent>
            <DialogActions fluid>
              {hasWords && (
                <Button appearance="primary" disabledFocusable={making === "yes"} type="submit">
                  {isCutting ? words.save : words.saveWords}
                </Button>
              )}
              {isCutting && choose(words.another, false)}
              <Button onClick={close}>{text.common.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
