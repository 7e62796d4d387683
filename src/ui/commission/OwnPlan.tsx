import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionModel, Pay, VersionRow } from "#app/commission/CommissionModel.ts";
import type { PlanTerms } from "#domain/commission/plan.ts";
import { typedOfPlan } from "#domain/commission/typed/typedOfPlan.ts";
import { emptyPlan } from "#domain/commission/typed/TypedPlan.ts";
import type { Currency } from "#domain/money.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { usePayText } from "../text/usePayText.ts";
import { PlanEditor } from "./PlanEditor.tsx";
import { VersionView } from "./VersionView.tsx";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

type OwnPlanProps = {
  readonly model: CommissionModel;
  readonly pay: Extract<Pay, { readonly status: "ready" }>;
  /** Of the goals, for a plan that is begun. */
  readonly currency: Currency | "";
};

type Editing = "add" | "change" | "correct";

/** The plan in force: the manager's to be read, or one's own to be entered, changed and put right. */
export function OwnPlan({ model, pay, currency }: OwnPlanProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePayText();
  const { notice } = useTab();
  const [editing, setEditing] = useState<Editing>();
  const now = shownVersion(pay.versions);
  const typed = now && typedOfPlan(now.version);
  const name = now ? now.version.name || words.unnamed : words.now;
  const firstOfMonth = `${pay.today.slice(0, 7)}-01` as typeof pay.today;

  if (editing) {
    const from = editing === "correct" && now ? now.version.terms.from : firstOfMonth;
    const initial =
      typed && editing !== "add"
        ? { ...typed, from }
        : emptyPlan(firstOfMonth, now?.version.terms.currency ?? currency);
    return (
      <Section heading={words.formHeading[editing]}>
        {editing === "change" && <p className={prose.quiet}>{words.changeHint}</p>}
        <PlanEditor
          correcting={editing === "correct"}
          initial={initial}
          key={editing}
          like={likeOf(editing, now)}
          name={`plan ${editing}`}
          onCancel={() => setEditing(undefined)}
          onKeep={(draft, because) => {
            const kept =
              editing === "correct" && now
                ? model.correctVersion(now.version.id, draft, because === "" ? undefined : because)
                : model.addVersion(draft);
            notice.set({
              text: editing === "correct" ? words.corrected : words.kept,
              undo: kept.undo,
            });
            setEditing(undefined);
          }}
        />
      </Section>
    );
  }
  if (!now)
    return (
      <Section heading={words.now}>
        <p className={prose.body}>{words.none}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => setEditing("add")}>
            {words.add}
          </Button>
        </div>
      </Section>
    );
  return (
    <Section heading={name}>
      <VersionView row={now} />
      {now.by === "me" && (
        <>
          {!typed && <p className={prose.quiet}>{words.tooRare}</p>}
          <div className={styles.buttons}>
            <Button onClick={() => setEditing("change")}>{words.addVersion}</Button>
            {typed && <Button onClick={() => setEditing("correct")}>{words.correct}</Button>}
            <Button
              onClick={() => {
                const { undo } = model.removeVersion(now.version.id);
                notice.set({ text: words.removed, undo });
              }}
            >
              {words.remove}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

/** A change goes on as the plan did, but for its end. */
function likeOf(editing: Editing, now: VersionRow | undefined): PlanTerms | undefined {
  if (!now || editing === "add") return undefined;
  if (editing === "correct") return now.version.terms;
  const { until: _, ...openEnded } = now.version.terms;
  return openEnded;
}

/** What is in force; else what comes next, else what was last. */
function shownVersion(versions: readonly VersionRow[]): VersionRow | undefined {
  const standing = (wanted: VersionRow["standing"]) => (row: VersionRow) => row.standing === wanted;
  return (
    versions.findLast(standing("now")) ??
    versions.find(standing("later")) ??
    versions.findLast(standing("past"))
  );
}
