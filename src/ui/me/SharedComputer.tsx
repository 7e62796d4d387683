import { Button, makeStyles, Switch } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useSubject } from "../outbox/useSubject.ts";
import { useUnsentPictures } from "../picture/useUnsentPictures.ts";
import { Section } from "../shared/Section.tsx";
import { useLasting } from "../shared/useLasting.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import { useReadable } from "../useReadable.ts";
import { useForget } from "./useForget.ts";

const useStyles = makeStyles({
  switch: { marginLeft: "-8px" },
  // Clear of the sections, which stay along an edge.
  waiting: { display: "block", scrollMarginBlock: "72px" },
  list: { margin: "4px 0 12px", paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** `sending` tries once to send what is left; `waiting` goes on by itself when all of it has arrived. */
type Phase = "resting" | "sending" | "waiting" | "finishing" | "failed";

/** Whether this computer is the person's own, so that a copy may stay on it; the page opens anew with the answer. */
export function SharedComputer() {
  const styles = useStyles();
  const prose = useProse();
  const { shared: words } = useOutboxText();
  const { model, navigation, shared, restart } = useTab();
  const { subjectOf } = useSubject();
  const forget = useForget();
  const waiting = useReadable(model.outbox.waiting);
  const state = useReadable(model.outbox.state);
  const [phase, setPhase] = useState<Phase>("resting");
  const isShared = shared.get();
  const isTurning = phase !== "resting" && phase !== "failed";
  const pictures = useUnsentPictures();
  const isSent = waiting.length === 0 && state.status === "saved" && pictures.count === 0;
  const isLate = useLasting(phase === "waiting" && !isSent, 500);

  const openAnew = (): void => {
    navigation.comeBack();
    restart();
  };
  const finish = async (): Promise<void> => {
    // What is thrown away waits no longer either, and must not bring this about once more.
    setPhase("finishing");
    // First, since other windows open anew at once when all is forgotten.
    shared.set(!isShared);
    try {
      if (!isShared) await forget();
    } catch {
      shared.set(isShared);
      setPhase("failed");
      return;
    }
    // The switch as it stands then says that it worked.
    openAnew();
  };
  const turn = async (): Promise<void> => {
    setPhase("sending");
    // A page whose code for pictures cannot be had has none on their way either.
    await Promise.all([model.retry(), pictures.send().catch(() => undefined)]);
    setPhase((now) => (now === "sending" ? "waiting" : now));
  };
  useEffect(() => {
    if (phase === "waiting" && isSent) void finish();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it is to happen once, when all is sent
  }, [phase, isSent]);
  // What is asked lies below the switch, and the switch often at the foot of the window.
  const news = useRef<HTMLOutputElement>(null);
  const hasNews = isLate || phase === "failed";
  useEffect(() => {
    if (hasNews) news.current?.scrollIntoView({ block: "nearest" });
  }, [hasNews]);

  return (
    <Section heading={words.heading}>
      <div>
        <Switch
          checked={isShared !== isTurning}
          className={styles.switch}
          label={words.switch}
          onChange={() => (isTurning ? setPhase("resting") : void turn())}
        />
      </div>
      <p className={prose.body}>{isShared ? words.on : words.off}</p>
      {!isShared && <p className={prose.quiet}>{words.hint}</p>}
      <output className={styles.waiting} ref={news}>
        {isTurning && !isLate && <p className={prose.body}>{words.sending}</p>}
        {isLate && (
          <>
            <p className={prose.body}>{words.waits}</p>
            <ul className={styles.list}>
              {[...counted(waiting.map(subjectOf))].map(([what, count]) => (
                <li key={what}>{words.waiting(what, count)}</li>
              ))}
              {pictures.count > 0 && <li>{words.pictures(pictures.count)}</li>}
            </ul>
            <div className={styles.buttons}>
              <Button onClick={() => setPhase("resting")}>{words.cancel}</Button>
              <Button onClick={() => void finish()}>{words.discard}</Button>
            </div>
          </>
        )}
        {phase === "failed" && (
          <>
            <p className={prose.body}>{words.failed}</p>
            <Button onClick={openAnew}>{words.anew}</Button>
          </>
        )}
      </output>
    </Section>
  );
}

/** How often each line is there: what was taken back from somebody has one name, however much it is. */
function counted(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
