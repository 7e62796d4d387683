import { makeStyles } from "@fluentui/react-components";

/** Goals one under the other, each with its picture. */
export const useGoalList = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "24px",
    margin: 0,
    padding: "8px 0 0",
    listStyleType: "none",
  },
});
