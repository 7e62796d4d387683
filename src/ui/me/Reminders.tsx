import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { MyServices } from "#app/myData/MyServices.ts";
import { createRemindersModel } from "#app/reminders/remindersModel.ts";
import type { Day } from "#domain/day.ts";
import { isWeekday, parseTimeOfDay, weekdays, type Schedule } from "#domain/reminder/reminder.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useMeText } from "../text/useMeText.ts";
import { useReadable } from "../useReadable.ts";
import { composeAddress } from "./composeAddress.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "16px", alignItems: "start" },
  field: { minWidth: "132px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  status: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** In weeks. */
const cadences = [1, 2, 4];

/** A recurring five minutes in the person's own calendar, made and taken out at a click. */
export function Reminders({ mine, today }: { readonly mine: MyServices; readonly today: Day }) {
  const styles = useStyles();
  const prose = useProse();
  const { reminders: words } = useMeText();
  const { host, model, notice } = useTab();
  const reminders = useMemo(() => createRemindersModel(model.parts, mine), [model, mine]);
  const state = useReadable(reminders.state);
  const busy = useReadable(reminders.busy);
  const problem = useReadable(reminders.problem);
  const [weekday, setWeekday] = useState<Schedule["weekday"]>("friday");
  const [clock, setClock] = useState("08:45");
  const [everyWeeks, setEveryWeeks] = useState(1);
  const time = parseTimeOfDay(clock);
  useEffect(() => void reminders.look(), [reminders]);

  const put = (schedule: Schedule): void => void reminders.set(schedule, words.event);
  const takeOut = async (): Promise<void> => {
    const before = reminders.state.get();
    if (!(await reminders.remove()) || before.status === "none") return;
    const { schedule } = before.reminder;
    notice.set({ text: words.removed, undo: () => reminders.set(schedule, words.event) });
  };

  const byHand = async (schedule: Schedule): Promise<void> => {
    try {
      await host.openLink(composeAddress(schedule, today, words.event, await mine.tabLink()));
    } catch {
      notice.set({ text: words.notOpened });
    }
  };

  return (
    <Section heading={words.heading}>
      <output className={styles.status}>
        {state.status === "set" && (
          <p className={prose.body}>
            {state.schedule
              ? words.isSet(state.schedule.weekday, state.schedule.time, state.schedule.everyWeeks)
              : words.isChanged}
          </p>
        )}
        {state.status === "gone" && <p className={prose.body}>{words.gone}</p>}
        {state.status === "unfinished" && !busy && <p className={prose.body}>{words.unfinished}</p>}
        {state.status === "none" && <p className={prose.body}>{words.intro}</p>}
        {problem && <p className={prose.body}>{words.problems[problem.kind]}</p>}
        {busy && (
          <p className={prose.quiet}>{state.status === "set" ? words.removing : words.setting}</p>
        )}
      </output>
      {state.status === "none" && (
        <>
          <div className={styles.fields}>
            <Field className={styles.field} label={words.weekday}>
              <Select
                onChange={(_, { value }) => isWeekday(value) && setWeekday(value)}
                value={weekday}
              >
                {weekdays.map((day) => (
                  <option key={day} value={day}>
                    {words.weekdays[day]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              className={styles.field}
              label={words.time}
              validationMessage={time === undefined ? words.notATime : null}
            >
              <Input onChange={(_, { value }) => setClock(value)} type="time" value={clock} />
            </Field>
            <Field className={styles.field} label={words.cadence}>
              <Select
                onChange={(_, { value }) => setEveryWeeks(Number(value))}
                value={String(everyWeeks)}
              >
                {cadences.map((weeks) => (
                  <option key={weeks} value={weeks}>
                    {words.cadences[weeks]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div className={styles.buttons}>
            <Button
              disabledFocusable={busy || time === undefined}
              onClick={() => time && put({ weekday, time, everyWeeks })}
            >
              {words.set}
            </Button>
          </div>
          {!problem && <p className={prose.quiet}>{words.leave}</p>}
          {problem && time && (
            <p className={prose.body}>
              <TextButton onPress={() => void byHand({ weekday, time, everyWeeks })}>
                {words.byHand}
              </TextButton>{" "}
              {words.byHandHint}
            </p>
          )}
        </>
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
          <Button disabledFocusable={busy} onClick={() => put(state.reminder.schedule)}>
            {state.status === "gone" ? words.again : words.tryAgain}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => void reminders.forget()}
          >
            {words.forget}
          </Button>
        </div>
      )}
    </Section>
  );
}
