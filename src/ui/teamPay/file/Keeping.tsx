import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import { cleanText } from "#domain/cleanText.ts";
import type { PersonId } from "#domain/person/person.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { bringIn } from "./bringIn.ts";
import type { PersonPreview } from "./Preview.tsx";
import { useFileStyles } from "./useFileStyles.ts";

type KeepingProps = {
  readonly model: TeamPayModel;
  readonly people: readonly PersonPreview[];
};

/** `waiting` is whose rows have not all arrived; undefined until that is known. */
type Outcome = { readonly count: number; readonly waiting: readonly PersonId[] | undefined };

/** Keeps what the file says, and tells what became of it. */
export function Keeping({ model, people }: KeepingProps) {
  const styles = useFileStyles();
  const prose = useProse();
  const words = usePayFileText();
  const { notice, locale } = useTab();
  const [outcome, setOutcome] = useState<Outcome>();
  const [because, setBecause] = useState("");
  const changed = people.filter(
    ({ changes: { figures, plans } }) => figures.length > 0 || plans.length > 0,
  );
  const isCorrected = changed.some(({ changes: { plans } }) =>
    plans.some(({ corrects }) => corrects !== undefined),
  );
  const keep = (): void => {
    const count = changed.length;
    const reason = cleanText(because);
    setOutcome({ count, waiting: undefined });
    const brought = bringIn(
      model,
      changed.map(({ changes }) => changes),
      reason === "" ? undefined : reason,
    );
    notice.set({
      text: words.kept(count),
      undo: async () => {
        setOutcome(undefined);
        return await brought.undo();
      },
    });
    void brought.waiting.then((waiting) => setOutcome((now) => now && { count, waiting }));
  };
  const said = (): string | false => {
    if (outcome === undefined) return changed.length === 0 && words.nothingNew;
    const { count, waiting } = outcome;
    if (waiting === undefined) return words.keeping;
    if (waiting.length === 0) return words.kept(count);
    const names = people.flatMap(({ lines: { person } }) =>
      waiting.includes(person.id) ? [person.name] : [],
    );
    return words.unfinished(new Intl.ListFormat(locale).format(names), count - names.length);
  };
  return (
    <div className={styles.part}>
      {isCorrected && (
        <Field hint={words.becauseHint} label={words.because}>
          <Textarea
            maxLength={300}
            onChange={(_, { value }) => setBecause(value)}
            value={because}
          />
        </Field>
      )}
      {changed.length > 0 && (
        <div>
          <Button appearance="primary" onClick={keep}>
            {words.keep(changed.length)}
          </Button>
        </div>
      )}
      <output className={prose.body}>{said()}</output>
    </div>
  );
}
