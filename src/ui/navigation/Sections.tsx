import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChatFilled, ChatRegular } from "@fluentui/react-icons/svg/chat";
import { ImageFilled, ImageRegular } from "@fluentui/react-icons/svg/image";
import { PersonFilled, PersonRegular } from "@fluentui/react-icons/svg/person";
import { RoadFilled, RoadRegular } from "@fluentui/react-icons/svg/road";
import { SavingLine } from "../outbox/SavingLine.tsx";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import type { Route } from "./Route.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 480px)": {
      position: "fixed",
      top: "auto",
      bottom: 0,
      left: 0,
      right: 0,
      borderBottom: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  inside: {
    display: "flex",
    alignItems: "center",
    width: "100%",
    maxWidth: "1080px",
    padding: "0 12px",
    "@media (max-width: 480px)": { padding: 0 },
  },
  nav: {
    display: "flex",
    flexGrow: 1,
    "@media (max-width: 480px)": { justifyContent: "space-around" },
  },
  section: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "44px",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "-3px",
    },
    "& svg": { fontSize: "20px", flexShrink: 0 },
    "@media (max-width: 480px)": {
      flexDirection: "column",
      flexGrow: 1,
      minHeight: "56px",
      rowGap: "2px",
      justifyContent: "center",
      fontSize: tokens.fontSizeBase200,
      padding: "4px",
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "12px",
      right: "12px",
      bottom: "0",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  saving: {
    paddingRight: "12px",
    "@media (max-width: 480px)": { position: "fixed", top: "4px", right: "4px" },
  },
});

type Section = "goals" | "talks" | "takes" | "me";

const sections = [
  { section: "goals", Icon: ImageRegular, Here: ImageFilled },
  { section: "talks", Icon: ChatRegular, Here: ChatFilled },
  { section: "takes", Icon: RoadRegular, Here: RoadFilled },
  { section: "me", Icon: PersonRegular, Here: PersonFilled },
] as const;

/** The sections of the personal tab: along the top, or along the bottom of a phone. */
export function Sections() {
  const styles = useStyles();
  const text = useText();
  const { navigation } = useTab();
  const here = sectionOf(useReadable(navigation.route));
  return (
    <div className={styles.bar}>
      <div className={styles.inside}>
        <nav aria-label={text.sections.label} className={styles.nav}>
          {sections.map(({ section, Icon, Here }) => (
            <button
              aria-current={section === here ? "page" : undefined}
              className={mergeClasses(styles.section, section === here && styles.current)}
              key={section}
              onClick={() => navigation.go({ page: section })}
              type="button"
            >
              {section === here ? <Here aria-hidden="true" /> : <Icon aria-hidden="true" />}
              {text.sections[section]}
            </button>
          ))}
        </nav>
        <div className={styles.saving}>
          <SavingLine />
        </div>
      </div>
    </div>
  );
}

function sectionOf(route: Route): Section {
  switch (route.page) {
    case "talks":
    case "talk":
      return "talks";
    case "takes":
    case "pay":
    case "teamPay":
      return "takes";
    case "me":
      return "me";
    default:
      return "goals";
  }
}
