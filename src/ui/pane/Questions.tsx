import { useState } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { OfferedQuestion, PairState } from "#app/preparation/PreparationState.ts";
import { SwapIcon } from "./icons.tsx";
import { useText } from "./text/useText.ts";

/** The questions offered for this talk: untick one, or swap it for the next that fits. */
export function Questions({
  state,
  preparation,
}: {
  readonly state: PairState;
  readonly preparation: Preparation;
}) {
  const { text } = useText();
  const { questions, view } = state;
  const [swap, setSwap] = useState<{ readonly index: number; readonly done: boolean }>();
  const title =
    view.kind === "answering" ? text.questions.forMe : text.questions.title(questions.items.length);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{title}</h2>
      {questions.kind === "general" && state.unread.length === 0 ? (
        <p>{text.questions.nothingByName}</p>
      ) : null}
      {questions.kind === "named" && state.invite.writable && !state.invite.names ? (
        <p className="meta">{text.questions.notNamed}</p>
      ) : null}
      <ol className="questions">
        {questions.items.map((question, index) => (
          <QuestionRow
            // A question keeps its place, so that the focus stays on the swap button.
            key={index}
            question={question}
            fixed={questions.fixed}
            onTick={(ticked) => preparation.tick(index, ticked)}
            onSwap={() => setSwap({ index, done: preparation.swap(index) })}
          />
        ))}
      </ol>
      {/* The new question is read out; that there is none is also shown. */}
      <output className={swap?.done === false ? "meta" : "unseen"}>
        {swap === undefined
          ? null
          : swap.done
            ? questions.items[swap.index]?.text
            : text.questions.noSwap}
      </output>
    </section>
  );
}

function QuestionRow(props: {
  readonly question: OfferedQuestion;
  readonly fixed: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onSwap: () => void;
}) {
  const { text } = useText();
  const { question, fixed, onTick, onSwap } = props;
  if (fixed)
    return (
      <li className="question fixed" dir="auto">
        {question.text}
      </li>
    );
  return (
    <li className={question.ticked ? "question" : "question off"}>
      <label>
        <input
          type="checkbox"
          checked={question.ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
        <span dir="auto">{question.text}</span>
      </label>
      <button
        type="button"
        className="icon-button"
        aria-label={text.questions.swap(question.text)}
        title={text.questions.swapShort}
        onClick={onSwap}
      >
        <SwapIcon />
      </button>
    </li>
  );
}

/** For the one who is asked: what the other person kept for this day. */
export function ChosenByOther({
  name,
  chosen,
}: {
  readonly name: string;
  readonly chosen: readonly string[];
}) {
  const { text } = useText();
  return (
    <section aria-labelledby="their-questions">
      <h2 id="their-questions">{text.questions.chosenBy(name)}</h2>
      {chosen.length === 0 ? (
        <p className="meta">{text.questions.noneChosen(name)}</p>
      ) : (
        <ol className="questions">
          {chosen.map((question) => (
            <li key={question} className="question fixed">
              <span dir="auto">{question}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
