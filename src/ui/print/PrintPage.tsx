import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { paperFor } from "#domain/print/paper.ts";
import type { Sheet } from "#domain/print/Sheet.ts";
import { leavesOut } from "#domain/print/toPrintGoal.ts";
import { waysOut } from "#domain/print/waysOut.ts";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { usePrintText } from "../text/usePrintText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { firstChoices, printable, type Choices } from "./choices.ts";
import { Paper } from "./Paper.tsx";
import { pdfName } from "./pdfName.ts";
import { sheetContent } from "./sheetContent.ts";
import { SheetView } from "./SheetView.tsx";
import { usePrintPictures } from "./usePrintPictures.ts";
import { usePrints } from "./usePrints.ts";
import { useSheets } from "./useSheets.ts";
import { useWaysOut } from "./useWaysOut.ts";
import { WaysOutBar } from "./WaysOutBar.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: "32px",
    "@media (min-width: 800px)": {
      gridTemplateColumns: "minmax(0, 5fr) minmax(0, 7fr)",
      columnGap: "48px",
      alignItems: "start",
    },
  },
  column: { display: "flex", flexDirection: "column", rowGap: "24px", minWidth: 0 },
  sheets: { display: "flex", flexDirection: "column", rowGap: "24px" },
  sheet: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    backgroundColor: "#fff",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** Chooses what of one's goals goes on paper, shows it as it will be, and has it printed or put into a file. */
export function PrintPage({ goal }: { readonly goal?: GoalId }) {
  const prose = useProse();
  const text = useText();
  const print = usePrintText();
  const { model } = useTab();
  const board = useReadable(model.goals.board);
  if (board.status !== "ready") return null;
  const goals = printable(board.goals);
  const one = goals.find((own) => own.goal.id === goal)?.goal;
  const back = one
    ? ({ to: { page: "goal", id: one.id }, name: one.title } as const)
    : ({ to: { page: "goals" }, name: text.sections.goals } as const);
  return (
    <Page back={back} heading={print.heading}>
      {goals.length === 0 ? (
        <p className={prose.body}>{print.noneYet}</p>
      ) : (
        <Choosing goals={goals} one={one?.id} />
      )}
    </Page>
  );
}

type ChoosingProps = {
  readonly goals: readonly OwnGoal[];
  readonly one: GoalId | undefined;
};

function Choosing({ goals, one }: ChoosingProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const print = usePrintText();
  const { model, host, locale } = useTab();
  const prints = usePrints();
  const values = useReadable(model.values.values);
  const [choices, setChoices] = useState<Choices>(() => firstChoices(goals, one, paperFor(locale)));
  const chosen = goals.filter(({ goal }) => choices.goals.has(goal.id));
  const pictures = usePrintPictures(chosen);
  const content = useMemo(() => {
    const labels = values.status === "ready" ? values.values.map(({ record }) => record.label) : [];
    return sheetContent(goals, labels, choices, { text, print, locale });
  }, [goals, values, choices, text, print, locale]);
  const { sheets, isFailed } = useSheets(prints, content, choices);
  const ways = waysOut(host.context);
  const { now, zone } = model.parts.inputs;
  const { outcome, take, stop } = useWaysOut(prints, ways, () =>
    pdfName(choices.form === "poster" ? "goals" : "desk-card", now(), zone),
  );
  const hasValues = values.status === "ready" && values.values.length > 0;
  const isReady = sheets !== undefined && sheets.length > 0;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <ChoiceFields
          choices={choices}
          goals={goals}
          hasValues={hasValues}
          onChange={(part) => setChoices((now) => ({ ...now, ...part }))}
        />
        {chosen
          .filter(({ goal }) => leavesOut(goal, choices.included))
          .map(({ goal }) => (
            <p className={prose.quiet} key={goal.id}>
              {print.leftOut(goal.title)}
            </p>
          ))}
        <WaysOutBar
          isReady={isReady}
          onStop={stop}
          onTake={(way) =>
            take(way, {
              sheets: sheets ?? [],
              title: content.heading,
              language: text.language,
              pictures: pictures.files,
            })
          }
          outcome={outcome}
          ways={ways}
        />
      </div>
      <Section heading={print.preview}>
        {sheets === undefined && !isFailed && <Waiting words={print.opening} />}
        <div role="alert">{isFailed && <p className={prose.body}>{print.noLayout}</p>}</div>
        {sheets?.length === 0 && <p className={prose.body}>{print.noGoals}</p>}
        {sheets && (
          <>
            <Cut sheets={sheets} />
            <div className={styles.sheets}>
              {sheets.map((sheet, index) => (
                <div className={styles.sheet} key={index}>
                  <SheetView
                    name={print.sheet(index + 1, sheets.length, titlesOn(sheet).join(", "))}
                    pictures={pictures.addresses}
                    sheet={sheet}
                  />
                </div>
              ))}
            </div>
            <Paper paper={choices.paper} pictures={pictures.addresses} sheets={sheets} />
          </>
        )}
      </Section>
    </div>
  );
}

/** Says which texts are too long for their place. */
function Cut({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const prose = useProse();
  const print = usePrintText();
  const cut = textsOn(sheets).filter(({ isCut }) => isCut);
  if (cut.length === 0) return null;
  return <p className={prose.quiet}>{print.cut(cut.map(({ lines }) => lines[0]).join(", "))}</p>;
}

function titlesOn(sheet: Sheet): readonly string[] {
  return textsOn([sheet]).flatMap(({ role, words }) => (role === "title" ? [words] : []));
}

function textsOn(sheets: readonly Sheet[]) {
  return sheets.flatMap(({ panels }) =>
    panels.flatMap(({ items }) => items.filter((item) => item.kind === "text")),
  );
}
