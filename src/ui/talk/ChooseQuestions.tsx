import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useRef, useState } from "react";
import { chosenFor } from "#app/talks/chosenQuestions.ts";
import type { Talk } from "#app/talks/Talk.ts";
import type { Day } from "#domain/day.ts";
import {
  chooseQuestions,
  swappedAt,
  tickedAt,
  type Choice,
  type Wanted,
} from "#domain/question/choice.ts";
import type { QuestionFacts } from "#domain/question/question.ts";
import { offersDeclined } from "#domain/talk/said.ts";
import { Section } from "../shared/Section.tsx";
import { useDraftIn } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useText } from "../text/useText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "4px" },
  question: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  tick: { flexGrow: 1, minWidth: 0 },
  words: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  swap: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", columnGap: "8px", flexWrap: "wrap", rowGap: "8px" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

type ChooseQuestionsProps = {
  /** The day of the talk they are for. */
  readonly day: Day;
  readonly theirs: Extract<Talk["theirs"], { readonly status: "ready" }>;
  /** Back to those that are chosen; undefined where none are. */
  readonly end: (() => void) | undefined;
};

/** Questions to choose from: untick one, swap one for the next that fits, and keep them for the day. */
export function ChooseQuestions({ day, theirs, end }: ChooseQuestionsProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const text = useText();
  const { talk, memory, drafts, tell, locale } = useTalkDesk();
  const { other, tag } = talk.relation;
  const { mine } = talk.said;
  const all = [...mine, ...talk.said.theirs];
  const isBare = theirs.goals.length === 0 && theirs.values.length === 0;
  const facts: QuestionFacts = {
    pair: tag,
    meetingDay: day,
    // Of those who show nothing the questions are the same for everybody, whatever the reason.
    channel: isBare ? "invite" : "pane",
    people: "pair",
    goals: theirs.goals,
    values: theirs.values,
    asked: all.flatMap((record) => (record.kind === "questions" ? [record] : [])),
    declined: offersDeclined(all),
  };
  const kept = chosenFor(mine, day) ?? (talk.chosen?.day === day ? talk.chosen : undefined);
  const [wanted, setWanted, clearWanted] = useDraftIn<Wanted>(
    drafts,
    `questions ${other.id}`,
    (kept?.questions ?? []).map((question) => ({ text: question.text, ticked: true })),
  );
  const choice = chooseQuestions(facts, wanted);
  const want = (next: Choice): void =>
    setWanted(next.map(({ question, ticked }) => ({ text: question.text, ticked })));
  const [swapped, setSwapped] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end) place.current?.querySelector("input")?.focus();
    // On opening alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const keep = (): void => {
    const questions = choice.flatMap(({ question, ticked }) =>
      ticked ? [{ pattern: question.pattern, text: question.text }] : [],
    );
    const { undo } = memory.choose(day, questions);
    tell({ text: questions.length > 0 ? words.kept(other.firstName) : words.noneKept, undo });
    clearWanted();
    end?.();
  };
  return (
    <Section heading={words.questions(formatNearDay(day, locale))}>
      <p className={prose.quiet}>
        {theirs.goals.length === 0 ? words.theirNothing : words.chooseHint}
      </p>
      <div className={styles.list} ref={place}>
        {choice.map(({ question, ticked }, index) => (
          // A question keeps its place, so that the focus stays on the swap button.
          <div className={styles.question} key={index}>
            <Checkbox
              checked={ticked}
              className={styles.tick}
              label={
                <span className={styles.words} dir="auto">
                  {question.text}
                </span>
              }
              onChange={(_, { checked }) => want(tickedAt(choice, index, checked === true))}
            />
            {!isBare && (
              <Button
                appearance="subtle"
                aria-label={words.swap(question.text)}
                className={styles.swap}
                icon={<ArrowSyncRegular />}
                onClick={() => {
                  const next = swappedAt(facts, choice, index);
                  if (next) want(next);
                  setSwapped(next?.[index]?.question.text ?? words.noSwap);
                }}
                size="small"
                title={words.swapShort}
              />
            )}
          </div>
        ))}
      </div>
      {/* The new question is read out; that there is none is also shown. */}
      <output className={swapped === words.noSwap ? prose.quiet : styles.unseen}>{swapped}</output>
      <div className={styles.actions}>
        <Button onClick={keep}>{words.useFor(formatNearDay(day, locale))}</Button>
        {end && (
          <Button
            appearance="subtle"
            onClick={() => {
              clearWanted();
              end();
            }}
          >
            {text.common.cancel}
          </Button>
        )}
      </div>
    </Section>
  );
}
