import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { Fragment } from "react";
import type { SortStep } from "#domain/value/sort/valueSort.ts";
import type { ValueCard } from "#domain/value/ValueCard.ts";
import { useProse } from "../../shared/useProse.ts";
import { useText } from "../../text/useText.ts";
import { useValueSortText } from "../../text/useValueSortText.ts";
import type { Sort } from "./useSort.ts";
import { useHeadingFocus } from "./useHeadingFocus.ts";
import { useSortStyles } from "./useSortStyles.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    paddingBlock: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  out: {
    paddingBlock: "16px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type ResultStepProps = {
  readonly step: Extract<SortStep, { step: "result" }>;
  readonly sort: Sort;
  /** Names of what counts now and is not among these. */
  readonly replaced: readonly string[];
  readonly onKeep: (labels: readonly string[]) => void;
  readonly say: (words: string) => void;
};

/** What matters most, in an order that the person can still change. */
export function ResultStep({ step, sort, replaced, onKeep, say }: ResultStepProps) {
  const styles = useStyles();
  const shared = useSortStyles();
  useHeadingFocus();
  const prose = useProse();
  const { common } = useText();
  const { result: text } = useValueSortText();
  const { order, count, ties } = step;
  const move = (card: ValueCard, to: "earlier" | "later"): void => {
    sort.answer({ kind: "move", card: card.id, to });
    say(text.moved(card.label, order.indexOf(card) + (to === "earlier" ? 0 : 2)));
  };
  const row = (card: ValueCard, index: number) => (
    <li className={styles.row}>
      <span aria-hidden="true" className={`${shared.label} ${styles.number}`}>
        {index < count ? index + 1 : ""}
      </span>
      <div>
        <p className={shared.label}>{card.label}</p>
        {card.meaning && <p className={shared.meaning}>{card.meaning}</p>}
      </div>
      <span>
        <Button
          appearance="subtle"
          aria-label={text.earlier(card.label)}
          disabledFocusable={index === 0}
          icon={<ArrowUpRegular />}
          onClick={() => move(card, "earlier")}
        />
        <Button
          appearance="subtle"
          aria-label={text.later(card.label)}
          disabledFocusable={index === order.length - 1}
          icon={<ArrowDownRegular />}
          onClick={() => move(card, "later")}
        />
      </span>
    </li>
  );
  return (
    <div className={shared.step}>
      <p className={prose.lead}>
        {ties.length === 0
          ? text.intro
          : text.ties(common.andMore(ties.flat().map(({ label }) => label)))}
      </p>
      <ol className={prose.list}>
        {order.map((card, index) => (
          <Fragment key={card.id}>
            {index === count && (
              <li>
                <p className={`${prose.quiet} ${styles.out}`}>{text.leftOut}</p>
              </li>
            )}
            {row(card, index)}
          </Fragment>
        ))}
      </ol>
      {replaced.length > 0 && (
        <p className={prose.quiet}>{text.replaces(common.andMore(replaced), replaced.length)}</p>
      )}
      <div className={shared.actions}>
        <Button
          appearance="primary"
          onClick={() => onKeep(order.slice(0, count).map(({ label }) => label))}
        >
          {text.keep(count)}
        </Button>
        {count > 2 && (
          <Button onClick={() => sort.answer({ kind: "enough" })}>{text.enough}</Button>
        )}
      </div>
    </div>
  );
}
