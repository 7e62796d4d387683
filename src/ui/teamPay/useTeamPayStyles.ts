import { makeStyles, tokens } from "@fluentui/react-components";

/** The few shapes that the pages of a team's pay have in common. */
export const useTeamPayStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  column: { display: "flex", flexDirection: "column", rowGap: "32px", minWidth: 0 },
  columns: {
    display: "grid",
    rowGap: "32px",
    columnGap: "48px",
    "@media (min-width: 900px)": {
      gridTemplateColumns: "minmax(0, 7fr) minmax(0, 5fr)",
      alignItems: "start",
    },
  },
  beside: {
    display: "flex",
    flexDirection: "column",
    rowGap: "24px",
    minWidth: 0,
    "@media (min-width: 900px)": { position: "sticky", top: "64px" },
  },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  checks: {
    display: "flex",
    flexDirection: "column",
    marginInlineStart: "-8px",
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  rows: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "640px" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "16px",
    rowGap: "4px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTop: "none" },
  },
  rowWords: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    flexGrow: 1,
    flexBasis: "220px",
    minWidth: 0,
  },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  whole: { flexBasis: "100%" },
  sentences: { margin: 0, paddingInlineStart: "20px" },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});
