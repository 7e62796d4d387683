import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type FC } from "react";
import { inTime } from "../shared/inTime.ts";
import type { NewPictureProps } from "./NewPicture.tsx";

const NewPicture = lazy(async (): Promise<{ readonly default: FC<NewPictureProps> }> => {
  try {
    return { default: (await inTime(import("./NewPicture.tsx"))).NewPicture };
  } catch {
    // A goal is written without it as well.
    return { default: () => null };
  }
});

const useStyles = makeStyles({
  // As high as the button that arrives in it, so that nothing moves when it does.
  field: { minHeight: "24px" },
});

/** Where a goal that is being written gets its picture. */
export function NewPictureField(props: NewPictureProps) {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <Suspense fallback={null}>
        <NewPicture {...props} />
      </Suspense>
    </div>
  );
}
