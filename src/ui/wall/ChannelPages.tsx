import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTab } from "../TabContext.ts";
import { useSessionTag } from "../session/useSessionTag.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inside: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    width: "100%",
    maxWidth: "1080px",
    padding: "0 12px",
    boxSizing: "border-box",
  },
  page: {
    padding: "12px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontFamily: tokens.fontFamilyBase,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** The channel's two pages: what we work for, and the half hour in which it is written down. */
export function ChannelPages({ groupId }: { readonly groupId: string }) {
  const styles = useStyles();
  const words = useSessionText();
  const { model, navigation } = useTab();
  const session = useReadable(model.session);
  const here = useReadable(navigation.route).page === "session";
  const team =
    session.status === "ready"
      ? session.teams.find((one) => one.groupId.toLowerCase() === groupId.toLowerCase())
      : undefined;
  const tag = useSessionTag(team);
  if (tag === undefined) return null;
  const page = (isHere: boolean, name: string, go: () => void) => (
    <button
      aria-current={isHere ? "page" : undefined}
      className={mergeClasses(styles.page, isHere && styles.here)}
      onClick={go}
      type="button"
    >
      {name}
    </button>
  );
  return (
    <div className={styles.bar}>
      <nav aria-label={words.nav} className={styles.inside}>
        {page(!here, words.wall, () => navigation.go({ page: "goals" }))}
        {page(here, words.heading, () => navigation.go({ page: "session", tag }))}
      </nav>
    </div>
  );
}
