import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { mostLeft } from "#domain/value/sort/ranking.ts";
import type { SortStep } from "#domain/value/sort/valueSort.ts";
import { useProse } from "../../shared/useProse.ts";
import { useValueSortText } from "../../text/useValueSortText.ts";
import { useKeys } from "./useKeys.ts";
import type { Sort } from "./useSort.ts";
import { useSortStyles } from "./useSortStyles.ts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "16px",
    "@media (max-width: 560px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      justifyItems: "center",
      gap: "8px",
    },
  },
  choice: {
    width: "100%",
    height: "100%",
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "2px",
      outlineColor: tokens.colorStrokeFocus2,
    },
    "@media (max-width: 560px)": { minHeight: "112px" },
    "@media (forced-colors: active)": { ":hover": { outline: "2px solid Highlight" } },
  },
});

type CompareStepProps = {
  readonly step: Extract<SortStep, { step: "compare" }>;
  readonly sort: Sort;
};

/** Which of two matters more. */
export function CompareStep({ step: { pair, ranking, wanted }, sort }: CompareStepProps) {
  const styles = useStyles();
  const shared = useSortStyles();
  const prose = useProse();
  const { compare: text } = useValueSortText();
  const box = useRef<HTMLFieldSetElement>(null);
  const [first, second] = pair;
  const choose = (better?: string): void =>
    sort.answer({
      kind: "compare",
      pair: [first.id, second.id],
      ...(better !== undefined && { better }),
    });
  useKeys(box, {
    1: () => choose(first.id),
    2: () => choose(second.id),
    3: () => choose(),
    u: sort.undo,
  });
  useEffect(() => {
    box.current?.querySelector("button")?.focus();
  }, []);
  const choice = (card: typeof first, key: string) => (
    <button
      aria-keyshortcuts={key}
      className={mergeClasses(shared.card, styles.choice)}
      onClick={() => choose(card.id)}
      type="button"
    >
      <span className={shared.label}>{card.label}</span>
      {card.meaning && <span className={shared.meaning}>{card.meaning}</span>}
    </button>
  );
  return (
    <fieldset aria-label={text.heading} className={shared.step} ref={box}>
      <p className={prose.quiet}>{text.left(mostLeft(ranking, wanted))}</p>
      <div className={styles.pair}>
        {choice(first, "1")}
        <span className={prose.quiet}>{text.or}</span>
        {choice(second, "2")}
      </div>
      <div className={shared.actions}>
        <Button aria-keyshortcuts="3" onClick={() => choose()}>
          {text.cannot}
        </Button>
        {wanted > 2 && (
          <Button
            onClick={() => {
              sort.answer({ kind: "enough" });
              // This button is gone then.
              box.current?.querySelector("button")?.focus();
            }}
          >
            {text.enough}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
