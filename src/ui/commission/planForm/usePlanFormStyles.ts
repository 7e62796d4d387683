import { makeStyles, tokens } from "@fluentui/react-components";

/** The few shapes that parts of the form have in common. */
export const usePlanFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "24px", minWidth: 0 },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 160px), 1fr))",
    alignItems: "end",
    flexGrow: 1,
    // Boxes would rather be as wide as twenty letters than as narrow as a phone.
    "& > *": { minWidth: 0 },
    "& input, & select": { width: "100%", minWidth: 0 },
  },
  item: { display: "flex", alignItems: "flex-end", columnGap: "4px" },
  items: { display: "flex", flexDirection: "column", rowGap: "16px" },
  shut: { display: "none" },
  add: { alignSelf: "flex-start" },
});
