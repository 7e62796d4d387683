import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { writtenFor } from "#app/notice/writtenFor.ts";
import { useProse } from "../shared/useProse.ts";
import { useFrame } from "../TabContext.ts";
import { noticeWords as words } from "../text/enNotice.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  place: {
    position: "sticky",
    bottom: "16px",
    zIndex: 2,
    display: "flex",
    justifyContent: "center",
    padding: "0 16px",
    pointerEvents: "none",
    "@media (max-width: 480px)": { bottom: "72px" },
  },
  card: {
    pointerEvents: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "600px",
    maxHeight: "60vh",
    overflowY: "auto",
    padding: "16px 20px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

/** Who can read what is written here: beside the page, which goes on as it is. */
export function FirstNotice() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model } = useFrame();
  const session = useReadable(model.session);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    // Whoever is typing goes on typing.
    const now = document.activeElement;
    if (now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { device } = model.parts.store;
  useEffect(() => {
    // Where nothing outlives the page, what waits is nowhere but on it.
    const hold = (event: BeforeUnloadEvent): void => {
      if (!device?.keeps()) event.preventDefault();
    };
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [device]);
  const { book } = model.parts;
  useReadable(book.changes);
  if (session.status !== "ready") return null;
  const { siteAdmins } = session.settings;
  const { readers, teams } = writtenFor(session, book);
  const named = text.common.andMore;
  return (
    <section aria-labelledby={id} className={styles.place}>
      <div className={styles.card}>
        <h2 className={styles.heading} id={id} ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <p className={prose.body}>
          {readers.length > 0
            ? words.forReaders(named(readers.map(({ firstName }) => firstName)))
            : words.only}{" "}
          {teams.length > 0 && words.forTeams(named(teams.map(({ name }) => name)))}
        </p>
        <p className={prose.body}>
          {siteAdmins.length > 0 ? words.admins(named(siteAdmins), siteAdmins.length) : words.kept}{" "}
          {words.tenant}
        </p>
        <p className={prose.quiet}>{words.waits}</p>
        <Button appearance="primary" onClick={model.notice.read}>
          {words.read}
        </Button>
      </div>
    </section>
  );
}
