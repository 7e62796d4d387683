import { Button, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Closing } from "#app/talks/closingDraft.ts";
import { closingDraft } from "#app/talks/talkMemory.ts";
import { longestPoint } from "#app/talks/talksModel.ts";
import { findHidden } from "#domain/cleanText.ts";
import { Section } from "../shared/Section.tsx";
import { useDraftIn } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useFieldText } from "../text/useFieldText.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useReadable } from "../useReadable.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  actions: { display: "flex", columnGap: "8px", flexWrap: "wrap", rowGap: "8px" },
});

/** More lines than these would not be written in twenty seconds. */
const mostLines = 2;

/** Held or missed, a line a goal, my next step, what I will do: the few things a talk leaves behind. */
export function CloseTalk() {
  const words = useMemoryText();
  const { talk, memory, drafts, locale } = useTalkDesk();
  const { toClose } = useReadable(memory.remembered);
  const name = closingDraft(talk.relation.other.id);
  const [isOpen, setOpen] = useState(() => drafts.get(name) !== undefined);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!isOpen && pressed.current) place.current?.querySelector("button")?.focus();
  }, [isOpen]);
  if (isOpen)
    return (
      <ClosingForm
        end={() => {
          pressed.current = true;
          setOpen(false);
        }}
      />
    );
  return (
    <div ref={place}>
      <Button appearance={toClose ? "primary" : "secondary"} onClick={() => setOpen(true)}>
        {toClose && toClose !== talk.today
          ? words.closeOf(formatNearDay(toClose, locale))
          : words.close}
      </Button>
    </div>
  );
}

function ClosingForm({ end }: { readonly end: () => void }) {
  const styles = useStyles();
  const prose = useProse();
  const words = useMemoryText();
  const fieldText = useFieldText();
  const { talk, memory, drafts, inputs, tell, locale } = useTalkDesk();
  const { newId } = inputs;
  const { other } = talk.relation;
  const { toClose } = useReadable(memory.remembered);
  const [begun] = useState((): Closing => {
    const day = toClose ?? talk.today;
    const set = [talk.chosen, talk.lastTime].find((each) => each?.day === day);
    return {
      day,
      outcome: "held",
      asked: set?.questions ?? [],
      lines: {},
      forYou: { id: newId(), text: "" },
      nextStep: { id: newId(), text: "" },
    };
  });
  const [draft, setDraft, clearDraft] = useDraftIn<Closing>(drafts, closingDraft(other.id), begun);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const problemOf = (typed: string): string | undefined => {
    const hidden = findHidden(typed);
    if (hidden) return fieldText.problems.hiddenCharacter(hidden.at);
    const { length } = typed.trim();
    return length > longestPoint ? words.tooLong(length, longestPoint) : undefined;
  };
  const goals = talk.theirs.status === "ready" ? talk.theirs.goals.slice(0, mostLines) : [];
  const typed = [draft.forYou.text, draft.nextStep.text, ...Object.values(draft.lines)];
  const send = async (): Promise<void> => {
    const done = await memory.close(draft);
    tell({ text: done ? words.closed : words.notClosed });
  };
  const close = (): void => {
    if (typed.some((text) => problemOf(text) !== undefined)) {
      setTried(true);
      return;
    }
    void send();
    end();
  };
  const box = (label: string, value: string, change: (next: string) => void) => (
    <Field key={label} label={label} validationMessage={(tried && problemOf(value)) || null}>
      <Input autoComplete="off" onChange={(_, next) => change(next.value)} value={value} />
    </Field>
  );

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
            onChange={(_, { value }) =>
              setDraft({ ...draft, outcome: value === "missed" ? "missed" : "held" })
            }
            value={draft.outcome}
          >
            <Radio label={words.held} value="held" />
            <Radio label={words.missed} value="missed" />
          </RadioGroup>
        </Field>
        {draft.outcome === "held" &&
          goals.map(({ id, title }) =>
            box(words.line(title), draft.lines[id] ?? "", (text) =>
              setDraft({ ...draft, lines: { ...draft.lines, [id]: text } }),
            ),
          )}
        {box(words.nextStepLabel, draft.nextStep.text, (text) =>
          setDraft({ ...draft, nextStep: { ...draft.nextStep, text } }),
        )}
        {box(words.forYouLabel(other.firstName), draft.forYou.text, (text) =>
          setDraft({ ...draft, forYou: { ...draft.forYou, text } }),
        )}
        <p className={prose.quiet}>{words.optional}</p>
        <div className={styles.actions}>
          <Button appearance="primary" type="submit">
            {words.close}
          </Button>
          <Button
            onClick={() => {
              clearDraft();
              end();
            }}
          >
            {words.cancel}
          </Button>
        </div>
      </form>
    </Section>
  );
}
