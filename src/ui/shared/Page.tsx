import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
    animationName: { from: { opacity: 0, transform: "translateY(6px)" }, to: { opacity: 1 } },
    animationDuration: "220ms",
    animationTimingFunction: tokens.curveDecelerateMid,
    "@media (prefers-reduced-motion: reduce)": { animationName: { from: { opacity: 0 } } },
    "@media (max-width: 480px)": { padding: "16px 16px 32px", rowGap: "16px" },
  },
  withLead: {
    display: "grid",
    rowGap: "16px",
    columnGap: "32px",
    alignItems: "center",
    "@media (min-width: 800px)": { gridTemplateColumns: "minmax(0, 8fr) minmax(0, 5fr)" },
  },
  top: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginLeft: "-8px", textAlign: "start" },
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

export type PageProps = {
  readonly heading: string;
  /** Hidden where the page shows what it is; a screen reader still needs the name. */
  readonly headingHidden?: boolean;
  /** A picture that carries the page: beside the heading on a wide page, above it on a narrow one. */
  readonly lead?: ReactNode;
  /** Stands right under the heading. */
  readonly summary?: ReactNode;
  /** Another page, or what else leads back from here. */
  readonly back?: { readonly to: Route | (() => void); readonly name: string };
  readonly children?: ReactNode;
};

/** A page with one heading, which takes the focus when the person comes from another page. */
export function Page(props: PageProps) {
  const { heading, headingHidden = false, lead, summary, back, children } = props;
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
          onClick={() => (typeof back.to === "function" ? back.to() : navigation.go(back.to))}
        >
          {text.back(back.name)}
        </Button>
      )}
      <div
        className={mergeClasses(
          lead !== undefined && styles.withLead,
          headingHidden && styles.hidden,
        )}
      >
        {lead}
        <div className={styles.top}>
          <h1 className={styles.heading} ref={title} tabIndex={-1}>
            <bdi>{heading}</bdi>
          </h1>
          {summary}
        </div>
      </div>
      {children}
    </div>
  );
}
