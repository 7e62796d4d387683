import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Category } from "#domain/goal/category.ts";
import { isCarried } from "./isCarried.ts";
import { Motif } from "./motif/Motif.tsx";

const useStyles = makeStyles({
  frame: {
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // Transparent but in high contrast, where tints are gone and an edge is needed.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  wide: { aspectRatio: "16 / 9" },
  card: { aspectRatio: "4 / 3" },
  thumb: {
    aspectRatio: "4 / 3",
    width: "96px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusLarge,
  },
  photo: { display: "block", width: "100%", height: "100%", objectFit: "cover" },
});

type GoalPictureProps = {
  readonly category: Category;
  readonly shape: "wide" | "card" | "thumb";
  readonly thumbnail?: string | undefined;
  readonly alt?: string | undefined;
};

/** The goal's own picture, or its category's drawing until there is one. */
export function GoalPicture({ category, shape, thumbnail, alt }: GoalPictureProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.frame, styles[shape])}>
      {isCarried(thumbnail) ? (
        <img alt={alt ?? ""} className={styles.photo} src={thumbnail} />
      ) : (
        <Motif category={category} />
      )}
    </div>
  );
}
