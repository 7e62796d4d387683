import { makeStyles, tokens } from "@fluentui/react-components";

/** A line across the page, with what can be done about it. */
export const useBar = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "8px",
    // In line with the page below it.
    padding: "8px max(24px, calc((100% - 1032px) / 2))",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "@media (max-width: 480px)": { padding: "8px 16px" },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  quiet: {
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Beside what it belongs to while there is room, below it when there is not.
  words: { flexBasis: "320px", flexGrow: 1, minWidth: 0, maxWidth: "72ch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
