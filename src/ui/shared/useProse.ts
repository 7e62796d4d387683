import { makeStyles, tokens } from "@fluentui/react-components";

/** The few kinds of running text on a page. */
export const useProse = makeStyles({
  body: {
    margin: 0,
    maxWidth: "60ch",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  lead: {
    margin: 0,
    maxWidth: "60ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  quiet: {
    margin: 0,
    maxWidth: "60ch",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
