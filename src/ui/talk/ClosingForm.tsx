import { Button, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { closingName, movedTo, type Closing } from "#app/talks/closingDraft.ts";
import { parseDay, type Day } from "#domain/day.ts";
import { promised } from "#domain/talk/said.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useDraftIn } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { goalsToClose } from "./goalsToClose.ts";
import { PromiseFields } from "./PromiseFields.tsx";
import { useTalkDesk } from "./TalkDesk.ts";
import { textProblem } from "./textProblem.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  day: { maxWidth: "220px" },
  actions: { display: "flex", alignItems: "center", columnGap: "8px", flexWrap: "wrap" },
  anew: { marginInlineStart: "8px" },
});

type ClosingFormProps = {
  readonly begun: Closing;
  /** The form as it would begin for a day. */
  readonly begin: (day: Day) => Closing;
  readonly askAbout: string | undefined;
  readonly end: () => void;
};

/** Held or missed, a line a goal, my next step, what I will do: the few things a talk leaves behind. */
export function ClosingForm({ begun, begin, askAbout, end }: ClosingFormProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useMemoryText();
  const fieldText = useFieldText();
  const { talk, comingUp, memory, drafts, tell, locale } = useTalkDesk();
  const { other } = talk.relation;
  const [draft, setDraft, clearDraft] = useDraftIn<Closing>(drafts, closingName(other.id), begun);
  const [day, setDay] = useState<string>(draft.day);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[type="radio"]:checked')?.focus(), []);

  const change = (part: Partial<Closing>): void => {
    // What is changed is neither laid aside any more nor what was sent.
    const { aside: _aside, closedAt: _sent, ...rest } = draft;
    setDraft({ ...rest, ...part });
  };
  const problemOf = (typed: string) => textProblem(typed, words, fieldText);
  const isMine = viewFor(talk.relation) === "forReport";
  const held = draft.outcome === "held";
  const goals = held ? goalsToClose(talk, askAbout, draft) : [];
  const typed = [
    ...goals.map(({ id }) => draft.lines[id] ?? ""),
    ...promised.map((what) => draft[what].text),
  ];
  const chosenDay = parseDay(day);
  const dayProblem =
    chosenDay === undefined
      ? fieldText.problems.notADay
      : chosenDay > talk.today
        ? words.notYet
        : undefined;
  const send = async (): Promise<void> => {
    // Of a goal of one's own the line is an update: it goes where the goal goes, and comes back with it.
    const { lines, ...rest } = draft;
    if (held && isMine)
      for (const { id } of goals) {
        const line = (lines[id] ?? "").trim();
        if (line !== "") comingUp.update(id, line);
      }
    const done = await memory.close(isMine ? { ...rest, lines: {} } : draft);
    tell({ text: done ? words.closed : words.notClosed });
  };
  const close = (): void => {
    if (dayProblem !== undefined || typed.some((text) => problemOf(text) !== undefined)) {
      setTried(true);
      return;
    }
    void send();
    end();
  };
  const isBlank = [...Object.values(draft.lines), ...typed].every((text) => text.trim() === "");
  return (
    <Section heading={words.closeOf(formatNearDay(draft.day, locale))}>
      <p className={prose.quiet}>{words.closeHint(other.firstName)}</p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
        ref={form}
      >
        <Field label={words.outcome}>
          <RadioGroup
            layout="horizontal"
            onChange={(_, { value }) => change({ outcome: value === "missed" ? "missed" : "held" })}
            value={draft.outcome}
          >
            <Radio label={words.held} value="held" />
            <Radio label={words.missed} value="missed" />
          </RadioGroup>
        </Field>
        {goals.map(({ id, title }) => {
          const text = draft.lines[id] ?? "";
          return (
            <Field
              key={id}
              label={isMine ? words.updateOn(title) : words.line(title)}
              validationMessage={(tried && problemOf(text)) || null}
            >
              <Input
                autoComplete="off"
                onChange={(_, { value }) => change({ lines: { ...draft.lines, [id]: value } })}
                value={text}
              />
            </Field>
          );
        })}
        {(["nextStep", "forYou"] as const).map((what) => (
          <PromiseFields
            key={what}
            label={what === "nextStep" ? words.nextStepLabel : words.forYouLabel(other.firstName)}
            onChange={(next) => change({ [what]: { id: draft[what].id, ...next } })}
            problem={tried ? problemOf(draft[what].text) : undefined}
            value={draft[what]}
          />
        ))}
        <Field
          className={styles.day}
          label={words.whichDay}
          validationMessage={(tried && dayProblem) || null}
        >
          <Input
            max={talk.today}
            onChange={(_, { value }) => {
              setDay(value);
              const next = parseDay(value);
              if (next && next <= talk.today) setDraft(movedTo(next, draft, begin(next)));
            }}
            type="date"
            value={day}
          />
        </Field>
        <p className={prose.quiet}>{words.optional}</p>
        <div className={styles.actions}>
          <Button appearance="primary" type="submit">
            {words.close}
          </Button>
          <Button
            onClick={() => {
              if (isBlank) clearDraft();
              else change({ aside: true });
              end();
            }}
          >
            {words.cancel}
          </Button>
          {!isBlank && (
            <TextButton
              className={styles.anew}
              onPress={() => {
                const before = draft;
                clearDraft();
                tell({
                  text: words.emptied,
                  undo: async () => {
                    drafts.set(closingName(other.id), { ...before, aside: true });
                    return true;
                  },
                });
                end();
              }}
            >
              {words.empty}
            </TextButton>
          )}
        </div>
      </form>
    </Section>
  );
}
