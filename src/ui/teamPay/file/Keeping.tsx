import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { Removal } from "#app/records/Removal.ts";
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

type Outcome = { readonly count: number; readonly saved: boolean | undefined };

/** Keeps what the file says, and tells what became of it. */
export function Keeping({ model, people }: KeepingProps) {
  const styles = useFileStyles();
  const prose = useProse();
  const words = usePayFileText();
  const { notice } = useTab();
  const [outcome, setOutcome] = useState<Outcome>();
  const changed = people.filter(
    ({ changes: { figures, plans } }) => figures.length > 0 || plans.length > 0,
  );
  const keep = (): void => {
    const count = changed.length;
    setOutcome({ count, saved: undefined });
    const removal: Removal = bringIn(
      model,
      changed.map(({ changes }) => changes),
    );
    notice.set({
      text: words.kept(count),
      undo: async () => {
        setOutcome(undefined);
        return await removal.undo();
      },
    });
    void removal.saved.then((saved) => setOutcome((now) => now && { count, saved }));
  };
  return (
    <div className={styles.part}>
      {changed.length > 0 && (
        <div>
          <Button appearance="primary" onClick={keep}>
            {words.keep(changed.length)}
          </Button>
        </div>
      )}
      <output className={prose.body}>
        {outcome === undefined
          ? changed.length === 0 && words.nothingNew
          : outcome.saved === undefined
            ? words.keeping
            : outcome.saved
              ? words.kept(outcome.count)
              : words.unfinished}
      </output>
    </div>
  );
}
