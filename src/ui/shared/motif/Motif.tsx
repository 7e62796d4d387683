import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Category } from "#domain/goal/category.ts";
import { drawings } from "./drawings.ts";
import { tints } from "./tints.ts";

const page = tokens.colorNeutralBackground1;
const useStyles = makeStyles({
  // Half of the persona tint: the drawing should sit on the desk and not shine on it.
  marigold: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorPaletteMarigoldBackground2} 42%, ${page})`,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  peach: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorPalettePeachBackground2} 42%, ${page})`,
    color: tokens.colorPalettePeachForeground2,
  },
  seafoam: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorPaletteSeafoamBackground2} 36%, ${page})`,
    color: tokens.colorPaletteSeafoamForeground2,
  },
  lilac: {
    backgroundColor: `color-mix(in srgb, ${tokens.colorPaletteLilacBackground2} 38%, ${page})`,
    color: tokens.colorPaletteLilacForeground2,
  },
  motif: {
    display: "block",
    width: "100%",
    height: "100%",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "2px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    // A drawing is not recoloured by the browser, so it takes the person's own colours itself.
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  tone: { fill: "currentColor", fillOpacity: 0.1, stroke: "none" },
  ground: { fill: "currentColor", fillOpacity: 0.06, stroke: "none" },
  // The pen stays the same however large the drawing is.
  lines: { strokeOpacity: 0.82, vectorEffect: "non-scaling-stroke" },
});

/** A quiet drawing for a goal without a picture. It says nothing a reader needs, so it has no name. */
export function Motif({ category }: { readonly category: Category }) {
  const styles = useStyles();
  const { ground, tone, lines } = drawings[category];
  return (
    <svg
      aria-hidden="true"
      className={mergeClasses(styles[tints[category]], styles.motif)}
      preserveAspectRatio="xMidYMid slice"
      viewBox="0 0 400 300"
    >
      <path className={styles.ground} d={ground} />
      <path className={styles.tone} d={tone.join("")} />
      <path className={styles.lines} d={lines.join("")} />
    </svg>
  );
}
