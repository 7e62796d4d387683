import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import { englishDeck } from "#domain/value/pack/enDeck.ts";
import { mostLeft } from "#domain/value/sort/ranking.ts";
import type { SortStep } from "#domain/value/sort/valueSort.ts";
import { sameName, takeOver } from "#domain/value/reviseValues.ts";
import { Page, type PageProps } from "../../shared/Page.tsx";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { useValueSortText } from "../../text/useValueSortText.ts";
import { useValueText } from "../../text/useValueText.ts";
import { useReadable } from "../../useReadable.ts";
import { useValueEdits } from "../useValueEdits.ts";
import { CompareStep } from "./CompareStep.tsx";
import { NarrowStep } from "./NarrowStep.tsx";
import { NothingStep } from "./NothingStep.tsx";
import { PileStep } from "./PileStep.tsx";
import { ResultStep } from "./ResultStep.tsx";
import { useSort } from "./useSort.ts";
import { WriteCard } from "./WriteCard.tsx";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    marginInlineStart: "-12px",
    maxWidth: "720px",
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Somebody who touches the screen has most often no keyboard.
  keys: { "@media (hover: none)": { display: "none" } },
  notes: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: "720px",
  },
});

type SortPageProps = {
  /** Called when the person leaves, with whether they kept a result. */
  readonly onDone: (kept: boolean) => void;
  /** What it is drawn in, where it is no page of its own. */
  readonly frame?: ComponentType<Pick<PageProps, "heading" | "back" | "children">>;
};

/** From a deck of cards to the two or three that matter most, a small answer at a time. */
export function SortPage({ onDone, frame: Frame = Page }: SortPageProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useValueSortText();
  const { heading: back, kept } = useValueText();
  const { model, newId } = useTab();
  const values = useReadable(model.values.values);
  const edit = useValueEdits();
  const sort = useSort();
  const { step, answers } = sort;
  const [said, setSaid] = useState({ words: "", after: 0 });
  // What is said about an answer holds until the next one.
  const say = (words: string): void => setSaid({ words, after: answers.length + 1 });

  const written = answers.flatMap((one) => (one.kind === "write" ? [one.label] : []));
  const labels = [...englishDeck.map(({ label }) => label), ...written];
  const current = values.status === "ready" ? values.values.map(({ record }) => record.label) : [];
  const keys =
    step.step === "pile" ? text.pile.keys : step.step === "compare" ? text.compare.keys : undefined;

  return (
    <Frame back={{ to: () => onDone(false), name: back }} heading={headingOf(step, text)}>
      <output className={styles.spoken}>
        {said.after === answers.length && said.words !== "" ? said.words : spokenOf(step, text)}
      </output>
      {step.step === "pile" && <PileStep sort={sort} step={step} />}
      {step.step === "narrow" && <NarrowStep sort={sort} step={step} />}
      {step.step === "nothing" && <NothingStep />}
      {step.step === "compare" && <CompareStep sort={sort} step={step} />}
      {step.step === "result" && (
        <ResultStep
          onKeep={(labelsKept) => {
            sort.forget();
            edit(takeOver(labelsKept), kept(labelsKept.length));
            onDone(true);
          }}
          replaced={current.filter(
            (label) => !step.order.slice(0, step.count).some((card) => sameName(card.label, label)),
          )}
          say={say}
          sort={sort}
          step={step}
        />
      )}
      <div className={styles.actions}>
        <Button appearance="subtle" disabledFocusable={answers.length === 0} onClick={sort.undo}>
          {text.undo}
        </Button>
        {(step.step === "pile" || step.step === "narrow" || step.step === "nothing") && (
          <WriteCard
            known={labels}
            onWrite={(label) => {
              sort.answer({ kind: "write", card: newId(), label });
              say(text.write.added(label));
            }}
          />
        )}
      </div>
      <div className={styles.notes}>
        {keys && <p className={`${prose.quiet} ${styles.keys}`}>{text.keys(keys)}</p>}
        <p className={prose.quiet}>{text.private}</p>
        <p className={prose.quiet}>{text.credit}</p>
      </div>
    </Frame>
  );
}

type Words = ReturnType<typeof useValueSortText>;

function headingOf(step: SortStep, text: Words): string {
  return step.step === "result" ? text.result.heading(step.count) : text[step.step].heading;
}

/** What has changed on the screen, for whoever does not see it. */
function spokenOf(step: SortStep, text: Words): string {
  switch (step.step) {
    case "pile":
      return `${text.pile.progress(step.at, step.of)}. ${step.card.label}. ${step.card.meaning ?? ""}`;
    case "compare": {
      const [first, second] = step.pair;
      const left = text.compare.left(mostLeft(step.ranking, step.wanted));
      return `${text.compare.spoken(first.label, second.label)} ${left}.`;
    }
    default:
      return "";
  }
}
