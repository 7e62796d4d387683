import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type FC } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { inTime } from "../shared/inTime.ts";
import { useTab } from "../TabContext.ts";
import type { PictureToolsProps } from "./PictureTools.tsx";

const PictureTools = lazy(async (): Promise<{ readonly default: FC<PictureToolsProps> }> => {
  try {
    return { default: (await inTime(import("./PictureTools.tsx"))).PictureTools };
  } catch {
    // Without its code the picture is still there to be looked at.
    return { default: () => null };
  }
});

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  frame: { position: "relative" },
  full: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    objectFit: "cover",
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: "none",
  },
  // As high as the buttons that arrive in it, so that nothing moves when they do.
  tools: { minHeight: "24px" },
});

/** A goal's picture on its own page: the small one at once, the full size over it, and what can be done with it. */
export function PictureField({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const { pictures } = useTab();
  const [full, setFull] = useState<string>();
  return (
    <div className={styles.field}>
      <div className={styles.frame}>
        <GoalPicture
          alt={goal.picture?.alt}
          category={goal.category}
          shape="wide"
          thumbnail={goal.picture?.thumbnail}
        />
        {full !== undefined && <img alt="" className={styles.full} src={full} />}
      </div>
      {pictures && (
        <div className={styles.tools}>
          <Suspense fallback={null}>
            <PictureTools goal={goal} onFull={setFull} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
