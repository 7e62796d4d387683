import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import type { Route } from "../navigation/Route.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: "24px",
    maxWidth: "1080px",
    margin: "0 auto",
    padding: "16px 24px 48px",
    boxSizing: "border-box",
    "@media (max-width: 480px)": { padding: "16px 16px 32px", rowGap: "16px" },
  },
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  heading: {
    margin: 0,
    maxWidth: "24em",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

type PageProps = {
  readonly heading: string;
  /** Hidden where the page shows what it is; a screen reader still needs the name. */
  readonly headingHidden?: boolean;
  /** Drawn above the heading, such as a goal's picture. */
  readonly lead?: ReactNode;
  readonly back?: { readonly to: Route; readonly name: string };
  readonly children: ReactNode;
};

/** A page with one heading, which takes the focus when the person comes from another page. */
export function Page({ heading, headingHidden = false, lead, back, children }: PageProps) {
  const styles = useStyles();
  const text = useText();
  const { navigation } = useTab();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!navigation.moved()) return;
    window.scrollTo(0, 0);
    // A section's own button is still there and keeps the focus; what was pressed elsewhere is gone.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [navigation]);
  return (
    <div className={styles.page}>
      {back && (
        <Button
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={() => navigation.go(back.to)}
        >
          {text.back(back.name)}
        </Button>
      )}
      {lead}
      <h1 className={headingHidden ? styles.hidden : styles.heading} ref={title} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </div>
  );
}
