import { Suspense, useRef, useState } from "react";
import { mostValues, type CoreValue } from "#domain/value/coreValue.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useValueText } from "../text/useValueText.ts";
import { useReadable } from "../useReadable.ts";
import { EarlierValues } from "./EarlierValues.tsx";
import { SortOffer } from "./SortOffer.tsx";
import { ValueBox } from "./ValueBox.tsx";

const SortPage = lazyPart(async () => (await import("./sort/SortPage.tsx")).SortPage);

/** Two or three things that matter to the person, each shown to whom they choose. */
export function ValuesPage() {
  const prose = useProse();
  const { sections, opening } = useText();
  const text = useValueText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const values = useReadable(model.values.values);
  const [sorting, setSorting] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  if (values.status !== "ready" || session.status !== "ready") return null;

  /** What was pressed is gone, so the page's name takes the focus, or the box that is to be filled next. */
  const focusOn = (selector: string): void =>
    void requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(selector)?.focus());
  if (sorting)
    return (
      <Suspense fallback={<Waiting words={opening} />}>
        <SortPage
          onDone={(kept) => {
            setSorting(false);
            focusOn(kept ? "textarea" : "h1");
          }}
        />
      </Suspense>
    );

  const counting = values.values.map(({ record }) => record);
  const boxes = inPlaces(counting);
  return (
    <div ref={page}>
      <Page back={{ to: { page: "goals" }, name: sections.goals }} heading={text.heading}>
        <p className={prose.lead}>{text.intro}</p>
        <SortOffer onStart={() => setSorting(true)} today={session.today} values={counting} />
        {counting.length > mostValues && <p className={prose.body}>{text.tooMany}</p>}
        <ol className={prose.list}>
          {boxes.map(({ key, rank, value }) => (
            <ValueBox key={key} onGone={() => focusOn("h1")} rank={rank} value={value} />
          ))}
        </ol>
        <EarlierValues
          onGone={() => focusOn("h1")}
          room={counting.length < mostValues}
          values={values.earlier.map(({ record }) => record)}
        />
      </Page>
    </div>
  );
}

type Placed = {
  readonly key: string;
  readonly rank: number;
  readonly value: CoreValue | undefined;
};

/** The three places, each with the value of its rank, and then those for which there was none left. */
function inPlaces(values: readonly CoreValue[]): readonly Placed[] {
  const places = [1, 2, 3].map((rank) => values.find((value) => value.rank === rank));
  return [
    ...places.map((value, index) => ({ key: String(index), rank: index + 1, value })),
    ...values
      .filter((value) => !places.includes(value))
      .map((value) => ({ key: value.id, rank: mostValues + 1, value })),
  ];
}
