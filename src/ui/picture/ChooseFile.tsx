import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { useProse } from "../shared/useProse.ts";
import { usePictureText } from "../text/usePictureText.ts";
import type { PictureSubject } from "./PictureDialog.tsx";

const useStyles = makeStyles({
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
});

type ChooseFileProps = {
  readonly subject: PictureSubject;
  /** Whether a file is being dragged over the page. */
  readonly isOver: boolean;
  readonly onChoose: () => void;
};

/** Where a file is chosen, or let go. */
export function ChooseFile({ subject, isOver, onChoose }: ChooseFileProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePictureText();
  const { picture, category } = subject;
  return (
    <>
      {picture && (
        <div>
          <GoalPicture alt="" category={category} shape="wide" thumbnail={picture.thumbnail} />
        </div>
      )}
      <div className={`${styles.drop} ${isOver ? styles.over : ""}`}>
        <Button appearance={picture ? "secondary" : "primary"} onClick={onChoose}>
          {picture ? words.another : words.choose}
        </Button>
        <p className={prose.quiet}>{words.ways}</p>
        <p className={prose.quiet}>{words.accepted}</p>
      </div>
    </>
  );
}
