import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Talk } from "#app/talks/Talk.ts";
import type { Day } from "#domain/day.ts";
import { layoutTalk } from "#domain/print/layoutTalk.ts";
import { paperFor, type Paper as PaperName } from "#domain/print/paper.ts";
import { waysOut } from "#domain/print/waysOut.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { usePrintTalkText } from "../text/usePrintTalkText.ts";
import { usePrintText } from "../text/usePrintText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { Paper } from "./Paper.tsx";
import { pdfName } from "./pdfName.ts";
import { SheetView } from "./SheetView.tsx";
import { talkContent, wordsOnPaper } from "./talkContent.ts";
import { useMeasure } from "./useMeasure.ts";
import { usePrints } from "./usePrints.ts";
import { useWaysOut } from "./useWaysOut.ts";
import { WaysOutBar } from "./WaysOutBar.tsx";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: "16px", maxWidth: "560px" },
  paper: { maxWidth: "200px" },
  sheet: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    backgroundColor: "#fff",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** A sheet holds no picture. */
const none: ReadonlyMap<never, never> = new Map<never, never>();

type PrintTalkProps = {
  readonly talk: Talk;
  /** The day of the talk, where it is known. */
  readonly day: Day | undefined;
};

/** The sheet for one talk as it will be on paper, and the ways to have it there. */
export function PrintTalk({ talk, day }: PrintTalkProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const print = usePrintText();
  const words = usePrintTalkText();
  const { model, host, locale } = useTab();
  const prints = usePrints();
  const values = useReadable(model.values.values);
  const [paper, setPaper] = useState<PaperName>(() => paperFor(locale));
  const { content, leavesOut } = useMemo(() => {
    const labels = values.status === "ready" ? values.values.map(({ record }) => record.label) : [];
    const when = day && formatNearDay(day, locale);
    return talkContent({ talk, day: day ?? talk.today, when, labels }, words);
  }, [talk, day, values, words, locale]);
  const { measure, isFailed } = useMeasure(prints, wordsOnPaper(content));
  const sheets = useMemo(
    () => measure && layoutTalk(content, paper, measure),
    [content, paper, measure],
  );
  const ways = waysOut(host.context);
  const { now, zone } = model.parts.inputs;
  const { outcome, take, stop } = useWaysOut(prints, ways, () => pdfName("talk", now(), zone));
  return (
    <Section heading={words.preview}>
      <div className={styles.whole}>
        <p className={prose.quiet}>
          {words.hint(talk.relation.other.firstName)} {leavesOut && words.amounts}
        </p>
        <Field className={styles.paper} label={words.paper}>
          <Select
            onChange={(_, { value }) => setPaper(value === "letter" ? "letter" : "a4")}
            value={paper}
          >
            <option value="a4">{print.papers.a4}</option>
            <option value="letter">{print.papers.letter}</option>
          </Select>
        </Field>
        <WaysOutBar
          isReady={sheets !== undefined}
          onStop={stop}
          onTake={(way) =>
            take(way, {
              sheets: sheets ?? [],
              title: content.heading,
              language: text.language,
              pictures: none,
            })
          }
          outcome={outcome}
          ways={ways}
        />
        {!sheets && !isFailed && <Waiting words={words.opening} />}
        <div role="alert">{isFailed && <p className={prose.body}>{words.noLayout}</p>}</div>
        {sheets?.map((sheet, index) => (
          <div className={styles.sheet} key={index}>
            <SheetView name={words.sheet(index + 1, sheets.length)} pictures={none} sheet={sheet} />
          </div>
        ))}
        {sheets && <Paper paper={paper} pictures={none} sheets={sheets} />}
      </div>
    </Section>
  );
}
