import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { isWeekday, parseTimeOfDay, weekdays, type Schedule } from "#domain/reminder/reminder.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useMeText } from "../text/useMeText.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "16px", alignItems: "start" },
  field: { minWidth: "132px" },
});

/** In weeks. */
const cadences = [1, 2, 4];

type ReminderFormProps = {
  readonly busy: boolean;
  /** Whether the calendar was not to be written in, so that the way by hand is offered. */
  readonly isRefused: boolean;
  readonly onSet: (schedule: Schedule) => void;
  readonly onByHand: (schedule: Schedule) => void;
};

/** When the five minutes are to be: a day, a time and how often. */
export function ReminderForm({ busy, isRefused, onSet, onByHand }: ReminderFormProps) {
  const styles = useStyles();
  const prose = useProse();
  const { reminders: words } = useMeText();
  const [weekday, setWeekday] = useState<Schedule["weekday"]>("friday");
  const [clock, setClock] = useState("08:45");
  const [everyWeeks, setEveryWeeks] = useState(1);
  const time = parseTimeOfDay(clock);
  return (
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
      <div>
        <Button
          disabledFocusable={busy || time === undefined}
          onClick={() => time && onSet({ weekday, time, everyWeeks })}
        >
          {words.set}
        </Button>
      </div>
      {!isRefused && <p className={prose.quiet}>{words.leave}</p>}
      {isRefused && time && (
        <p className={prose.body}>
          <TextButton onPress={() => onByHand({ weekday, time, everyWeeks })}>
            {words.byHand}
          </TextButton>{" "}
          {words.byHandHint}
        </p>
      )}
    </>
  );
}
