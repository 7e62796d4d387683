import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts of “Who sees this” stand to each other. */
export const useSharingStyles = makeStyles({
  readers: { display: "flex", flexDirection: "column", rowGap: "16px" },
  reader: { minWidth: 0 },
  within: { paddingInlineStart: "46px", display: "flex", flexDirection: "column", rowGap: "4px" },
  switch: { marginInlineStart: "-8px" },
  preview: {
    alignSelf: "flex-start",
    marginBlock: "4px",
    marginInlineStart: "-8px",
    color: tokens.colorNeutralForeground1,
  },
  frame: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  content: { display: "flex", flexDirection: "column", rowGap: "8px" },
  lines: { display: "flex", flexDirection: "column", rowGap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginInlineStart: "-8px" },
});
