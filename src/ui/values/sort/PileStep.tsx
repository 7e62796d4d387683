import { CompoundButton, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Pile, SortStep } from "#domain/value/sort/valueSort.ts";
import { ProgressLine } from "../../shared/ProgressLine.tsx";
import { useValueSortText } from "../../text/useValueSortText.ts";
import { useKeys } from "./useKeys.ts";
import type { Sort } from "./useSort.ts";
import { useSortStyles } from "./useSortStyles.ts";

const useStyles = makeStyles({
  piles: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "16px",
    "@media (max-width: 560px)": { gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  },
  pile: { maxWidth: "none", padding: "12px" },
  words: { alignItems: "center", textAlign: "center" },
});

const piles: readonly Pile[] = ["very", "somewhat", "not"];

type PileStepProps = {
  readonly step: Extract<SortStep, { step: "pile" }>;
  readonly sort: Sort;
};

/** One card at a time onto one of three piles. */
export function PileStep({ step: { card, at, of, piles: counts }, sort }: PileStepProps) {
  const styles = useStyles();
  const shared = useSortStyles();
  const { pile: text } = useValueSortText();
  const box = useRef<HTMLFieldSetElement>(null);
  const words = useId();
  const put = (pile: Pile): void => sort.answer({ kind: "pile", card: card.id, pile });
  useKeys(box, {
    1: () => put("very"),
    2: () => put("somewhat"),
    3: () => put("not"),
    u: sort.undo,
  });
  useEffect(() => {
    box.current?.querySelector("button")?.focus();
  }, []);
  return (
    <fieldset aria-describedby={words} aria-label={text.heading} className={shared.step} ref={box}>
      <ProgressLine share={(at - 1) / of} words={text.progress(at, of)} />
      <div className={shared.card} id={words} key={card.id}>
        <h2 className={shared.label}>{card.label}</h2>
        {card.meaning && <p className={shared.meaning}>{card.meaning}</p>}
      </div>
      <div className={styles.piles}>
        {piles.map((pile, index) => (
          <CompoundButton
            aria-keyshortcuts={String(index + 1)}
            className={styles.pile}
            contentContainer={{ className: styles.words }}
            key={pile}
            onClick={() => put(pile)}
            secondaryContent={text.count(counts[pile])}
          >
            {text.piles[pile]}
          </CompoundButton>
        ))}
      </div>
    </fieldset>
  );
}
