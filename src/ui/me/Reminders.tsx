import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { MyServices } from "#app/myData/MyServices.ts";
import { createRemindersModel } from "#app/reminders/remindersModel.ts";
import type { Day } from "#domain/day.ts";
import { nextOn, type Schedule } from "#domain/reminder/reminder.ts";
import { Section } from "../shared/Section.tsx";
import { StopWaiting } from "../shared/StopWaiting.tsx";
import { useKeptFocus } from "../shared/useKeptFocus.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useMeText } from "../text/useMeText.ts";
import { useReadable } from "../useReadable.ts";
import { ReminderForm } from "./ReminderForm.tsx";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  status: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** A recurring five minutes in the person's own calendar, made and taken out at a click. */
export function Reminders({ mine, today }: { readonly mine: MyServices; readonly today: Day }) {
  const styles = useStyles();
  const prose = useProse();
  const { reminders: words } = useMeText();
  const { host, model, notice } = useTab();
  const reminders = useMemo(() => createRemindersModel(model.parts, mine), [model, mine]);
  const state = useReadable(reminders.state);
  const busy = useReadable(reminders.busy);
  const waits = useReadable(reminders.waits);
  const problem = useReadable(reminders.problem);
  const [doing, setDoing] = useState<"setting" | "removing" | "leavingOut">("setting");
  const box = useKeptFocus<HTMLDivElement>(`${state.status} ${String(waits)}`);
  const event = state.status === "none" ? undefined : state.reminder.event;
  useEffect(() => {
    // What another device made may become known late; what was just made here is not doubted.
    if (event !== undefined && !reminders.busy.get()) void reminders.look();
  }, [reminders, event]);

  const put = async (schedule: Schedule): Promise<boolean> => {
    setDoing("setting");
    return await reminders.set(schedule, words.event);
  };
  const takeOut = async (): Promise<void> => {
    const before = reminders.state.get();
    setDoing("removing");
    if (!(await reminders.remove()) || before.status === "none") return;
    const { schedule } = before.reminder;
    notice.set({ text: words.removed, undo: () => put(schedule) });
  };
  const forget = async (): Promise<void> => {
    setDoing("leavingOut");
    if ((await reminders.forget()) === "perhaps there") notice.set({ text: words.perhapsThere });
  };
  const byHand = async (schedule: Schedule): Promise<void> => {
    try {
      const { subject, note } = words.event;
      const form = mine.eventForm({
        day: nextOn(schedule.weekday, today),
        time: schedule.time,
        minutes: 5,
        subject,
        body: `${note} ${await mine.tabLink()}`,
      });
      await host.openLink(form);
    } catch {
      notice.set({ text: words.notOpened });
    }
  };

  return (
    <Section heading={words.heading}>
      <div className={styles.box} ref={box} tabIndex={-1}>
        <output className={styles.status}>
          {state.status === "set" && (
            <p className={prose.body}>
              {state.schedule
                ? words.isSet(
                    state.schedule.weekday,
                    state.schedule.time,
                    state.schedule.everyWeeks,
                  )
                : words.isChanged}
            </p>
          )}
          {state.status === "gone" && <p className={prose.body}>{words.gone}</p>}
          {state.status === "unfinished" && !busy && (
            <p className={prose.body}>{words.unfinished}</p>
          )}
          {state.status === "none" && <p className={prose.body}>{words.intro}</p>}
          {problem && <p className={prose.body}>{words.problems[problem.kind]}</p>}
          {busy && <p className={prose.quiet}>{words[doing]}</p>}
        </output>
        <StopWaiting onStop={reminders.stopWaiting} waits={waits} />
        {state.status === "none" && (
          <ReminderForm
            busy={busy}
            isRefused={problem !== undefined}
            onByHand={(schedule) => void byHand(schedule)}
            onSet={(schedule) => void put(schedule)}
          />
        )}
        {state.status === "set" && (
          <div className={styles.buttons}>
            <Button disabledFocusable={busy} onClick={() => void takeOut()}>
              {words.remove}
            </Button>
          </div>
        )}
        {(state.status === "gone" || state.status === "unfinished") && (
          <div className={styles.buttons}>
            <Button disabledFocusable={busy} onClick={() => void put(state.reminder.schedule)}>
              {state.status === "gone" ? words.again : words.tryAgain}
            </Button>
            <Button appearance="subtle" disabledFocusable={busy} onClick={() => void forget()}>
              {words.forget}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
