import { Button, makeStyles } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { useEffect } from "react";
import type { TalkTimes } from "#app/talks/talkTimes.ts";
import { dayIn } from "#domain/day.ts";
import { StopWaiting } from "../shared/StopWaiting.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useKeptFocus } from "../shared/useKeptFocus.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTalksText, type TalksText } from "../text/useTalksText.ts";
import { useReadable } from "../useReadable.ts";
import { momentWords } from "./whenWords.ts";

const useStyles = makeStyles({
  days: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    outlineStyle: "none",
  },
  actions: { display: "inline-flex", flexWrap: "wrap", columnGap: "16px" },
});

/** Asks for the days of the talks at a click, or says how old those below are. */
export function TalkDays({ times }: { readonly times: TalkTimes }) {
  const styles = useStyles();
  const prose = useProse();
  const { days: words, ...text } = useTalksText();
  const { model, mine, notice, locale } = useTab();
  const { inputs } = model.parts;
  const known = useReadable(times.known);
  const busy = useReadable(times.busy);
  const problem = useReadable(times.problem);
  const waits = useReadable(times.waits);
  // A click allows a window for a moment alone, so the code that opens it is here before.
  useEffect(() => void mine().catch(() => undefined), [mine]);
  const box = useKeptFocus<HTMLDivElement>(`${String(known !== undefined)} ${String(waits)}`);
  const because = (
    <>
      {problem && !busy && (
        <p className={prose.body} role="alert">
          {words.problem[reasonOf(problem.kind, words)]}
        </p>
      )}
      <StopWaiting onStop={times.stopWaiting} waits={waits} />
    </>
  );
  if (!known)
    return (
      <div className={styles.days} ref={box} tabIndex={-1}>
        {because}
        <Button
          disabledFocusable={busy}
          icon={<CalendarRegular />}
          onClick={() => void times.show()}
        >
          {busy ? words.reading : words.show}
        </Button>
        <p className={prose.quiet}>{words.promise}</p>
      </div>
    );
  const { zone } = inputs;
  const read = momentWords(
    known.readAt,
    dayIn(zone, known.readAt),
    { today: dayIn(zone, inputs.now()), zone, locale },
    { ...text, days: words },
  );
  return (
    <div className={styles.days} ref={box} tabIndex={-1}>
      {because}
      <p className={prose.quiet}>
        {busy ? words.reading : problem ? words.stale(read) : words.known(read)}{" "}
        <span className={styles.actions}>
          <TextButton onPress={() => void times.show()}>{words.again}</TextButton>
          <TextButton
            onPress={() => {
              const undo = times.hide();
              notice.set({ text: words.hidden, undo });
            }}
          >
            {words.hide}
          </TextButton>
        </span>
      </p>
    </div>
  );
}

function reasonOf(kind: string, words: TalksText["days"]): keyof TalksText["days"]["problem"] {
  return kind in words.problem ? (kind as keyof typeof words.problem) : "unexpected";
}
