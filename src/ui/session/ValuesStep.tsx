import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { Suspense, useState, type FormEvent } from "react";
import { mostValues } from "#domain/value/coreValue.ts";
import { freeRank, writeValue } from "#domain/value/reviseValues.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useDraft } from "../shared/useDraft.ts";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { useValueEdits } from "../values/useValueEdits.ts";
import { typedValue } from "./typedWords.ts";
import { WithinStep } from "./WithinStep.tsx";

const SortPage = lazyPart(async () => (await import("../values/sort/SortPage.tsx")).SortPage);

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  box: { flexGrow: 1, flexBasis: "200px", minWidth: 0 },
});

/** The two or three words that matter most, sorted out of the deck or written. */
export function ValuesStep() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useSessionText();
  const { model } = useTab();
  const values = useReadable(model.values.values);
  const edit = useValueEdits();
  const [sorting, setSorting] = useState(false);
  const [typed, setTyped, clear] = useDraft(typedValue, "");
  if (values.status !== "ready") return null;
  if (sorting)
    return (
      <Suspense fallback={<Waiting words={text.opening} />}>
        <SortPage frame={WithinStep} onDone={() => setSorting(false)} />
      </Suspense>
    );
  const now = values.values.map(({ record }) => record);
  const rank = freeRank(now);
  return (
    <>
      <p className={prose.body}>
        {now.length > 0
          ? words.values.have(now.map(({ label }) => label).join(" · "))
          : words.values.none}
      </p>
      <div>
        <Button onClick={() => setSorting(true)}>{words.values.sort}</Button>
      </div>
      {now.length < mostValues && rank !== undefined && (
        <form
          className={styles.row}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            edit(writeValue(undefined, rank, { label: typed, atWork: "", fromOthers: "" }));
            clear();
          }}
        >
          <Field className={styles.box} label={words.values.write}>
            <Input
              autoComplete="off"
              maxLength={80}
              onChange={(_, { value }) => setTyped(value)}
              value={typed}
            />
          </Field>
          <Button type="submit">{words.values.add}</Button>
        </form>
      )}
    </>
  );
}
