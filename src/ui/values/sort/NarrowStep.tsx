import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { mostCompared, type SortStep } from "#domain/value/sort/valueSort.ts";
import { useProse } from "../../shared/useProse.ts";
import { useValueSortText } from "../../text/useValueSortText.ts";
import type { Sort } from "./useSort.ts";
import { useHeadingFocus } from "./useHeadingFocus.ts";
import { useSortStyles } from "./useSortStyles.ts";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 300px), 1fr))",
    columnGap: "24px",
    rowGap: "8px",
    marginInlineStart: "-8px",
  },
  step: { maxWidth: "none" },
  meaning: { display: "block" },
  problem: { display: "block" },
});

type NarrowStepProps = {
  readonly step: Extract<SortStep, { step: "narrow" }>;
  readonly sort: Sort;
};

/** All that is very important at once, to leave some of it. */
export function NarrowStep({ step: { cards, excess, joined }, sort }: NarrowStepProps) {
  const styles = useStyles();
  const shared = useSortStyles();
  useHeadingFocus();
  const prose = useProse();
  const { narrow: text } = useValueSortText();
  const [asked, setAsked] = useState(false);
  const kept = cards.filter((one) => one.kept).length;
  const intro = joined ? text.introJoined : text.intro;
  const goOn = (): void => {
    setAsked(true);
    sort.answer({ kind: "narrowed" });
  };
  return (
    <div className={`${shared.step} ${styles.step}`}>
      <p className={prose.lead}>{intro(cards.length, mostCompared)}</p>
      <ul className={`${prose.list} ${styles.cards}`}>
        {cards.map(({ card, kept: isKept }) => (
          <li key={card.id}>
            <Checkbox
              checked={isKept}
              label={
                <>
                  {card.label}
                  {card.meaning && (
                    <span className={`${prose.quiet} ${styles.meaning}`}>{card.meaning}</span>
                  )}
                </>
              }
              onChange={(_, { checked }) =>
                sort.answer({ kind: "keep", card: card.id, kept: checked === true })
              }
            />
          </li>
        ))}
      </ul>
      <output className={prose.body}>
        {text.kept(kept, excess)}
        {asked && kept < 2 && ` ${text.tooFew}`}
      </output>
      <div className={shared.actions}>
        <Button appearance="primary" disabledFocusable={excess > 0} onClick={goOn}>
          {text.goOn}
        </Button>
      </div>
    </div>
  );
}
