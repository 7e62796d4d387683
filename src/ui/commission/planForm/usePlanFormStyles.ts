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
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    alignItems: "start",
    flexGrow: 1,
    // Boxes would rather be as wide as twenty letters than as narrow as a phone.
    "& > *": { minWidth: 0 },
    "& input, & select": { width: "100%", minWidth: 0 },
  },
  item: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  // Beside the boxes and not beside their names.
  remove: { marginTop: "26px" },
  first: { paddingTop: "32px" },
  items: { display: "flex", flexDirection: "column", rowGap: "16px" },
  shut: { display: "none" },
  add: { alignSelf: "flex-start" },
});
