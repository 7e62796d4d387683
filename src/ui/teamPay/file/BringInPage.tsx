import { useEffect, useMemo, useRef, useState } from "react";
import type { TeamPay, TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { ReadySession } from "#app/session/Session.ts";
import { changesOf } from "#domain/commission/import/changes.ts";
import { readFile, type Choices, type ReadFile } from "#domain/commission/import/readFile.ts";
import { Page } from "../../shared/Page.tsx";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { formatCredit } from "../../text/formatCredit.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { useStatementText } from "../../text/useStatementText.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { readChosen, type ChosenFile, type RefusedFile } from "./chosenFile.ts";
import { FileFacts } from "./FileFacts.tsx";
import { FileProblems } from "./FileProblems.tsx";
import { Keeping } from "./Keeping.tsx";
import { contextOf, keptOf } from "./keptPay.ts";
import { NamesAlone } from "./NamesAlone.tsx";
import { OthersRows } from "./OthersRows.tsx";
import { Preview, type PersonPreview } from "./Preview.tsx";
import { Refused } from "./Refused.tsx";
import { Templates } from "./Templates.tsx";
import { useFileStyles } from "./useFileStyles.ts";

type BringInPageProps = {
  readonly model: TeamPayModel;
  readonly team: Extract<TeamPay, { status: "ready" }>;
  readonly session: ReadySession;
};

/** Brings targets, results, deals or plans in from a file, all of it seen before any of it is kept. */
export function BringInPage({ model, team, session }: BringInPageProps) {
  const prose = useProse();
  const words = usePayFileText();
  const { heading } = useTeamPayText();
  const [file, setFile] = useState<ChosenFile | RefusedFile | "reading">();
  /** Counts the files, so that each begins anew. */
  const [turn, setTurn] = useState(0);
  const choose = async (chosen: File): Promise<void> => {
    setFile("reading");
    setFile(await readChosen(chosen));
    setTurn((before) => before + 1);
  };
  const label = file === undefined ? words.choose : words.chooseOther;
  return (
    <Page back={{ to: { page: "teamPay" }, name: heading }} heading={words.heading}>
      <p className={prose.body}>{words.intro}</p>
      {file !== undefined && file !== "reading" && (
        <FileResult file={file} key={turn} model={model} session={session} team={team} />
      )}
      {file === "reading" && <output className={prose.body}>{words.reading}</output>}
      <div>
        <ChooseFile
          label={label}
          onChoose={(chosen) => void choose(chosen)}
          primary={file === undefined}
        />
      </div>
      <Templates />
    </Page>
  );
}

type FileResultProps = BringInPageProps & { readonly file: ChosenFile | RefusedFile };

/** What a chosen file comes to; the focus goes there, since it came with the file. */
function FileResult({ file, model, team, session }: FileResultProps) {
  const styles = useFileStyles();
  const words = usePayFileText();
  const box = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Choices>({});
  useEffect(() => box.current?.focus(), []);
  const context = useMemo(() => contextOf(team, session), [team, session]);
  const read = useMemo(
    () => (file.status === "rows" ? readFile(file.table, context, choices) : undefined),
    [file, context, choices],
  );
  return (
    <section className={styles.result}>
      <h2 className={styles.title} ref={box} tabIndex={-1}>
        {words.facts.heading}
      </h2>
      {file.status !== "rows" && <Refused file={file} />}
      {read && read.status !== "read" && <Refused file={read} />}
      {file.status === "rows" && read?.status === "read" && (
        <>
          <FileFacts
            choices={choices}
            file={file}
            onChoose={(part) => setChoices({ ...choices, ...part })}
            read={read}
          />
          <Rows model={model} read={read} team={team} />
        </>
      )}
    </section>
  );
}

type RowsProps = Pick<BringInPageProps, "model" | "team"> & {
  readonly read: Extract<ReadFile, { status: "read" }>;
};

function Rows({ read, model, team }: RowsProps) {
  const words = usePayFileText();
  const prose = useProse();
  const [leftOut, setLeftOut] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const { locale } = useTab();
  const credit = useStatementText();
  const people = useMemo(
    () =>
      read.people.map((lines): PersonPreview => {
        const kept = keptOf(team, lines.person.id);
        return { lines, changes: changesOf(lines, kept), unit: kept.unit };
      }),
    [read, team],
  );
  const tooMany = people.flatMap(({ lines: { person }, changes }) =>
    changes.tooMany.map((first) => words.problems.tooMany(person.name, first)),
  );
  const underDeals = people.flatMap(({ lines: { person }, changes, unit = "pieces" }) =>
    changes.underDeals.map(({ line, deals }) =>
      words.problems.underDeals(line, person.name, formatCredit(deals, unit, credit, locale)),
    ),
  );
  const isOpen = read.asks.length > 0;
  const toMend = [...tooMany, ...underDeals];
  const isWrong = read.problems.length > 0 || toMend.length > 0;
  const withOthers = read.others.length > 0 && !leftOut;
  const asksNames = read.byName.length > 0 && read.others.some(({ fault }) => fault === "nobody");
  const inDoubt = withOthers || (asksNames && !confirmed);
  return (
    <>
      {read.problems.length > 0 && !isOpen && <FileProblems problems={read.problems} />}
      {toMend.map((line) => (
        <p className={prose.body} key={line}>
          {line}
        </p>
      ))}
      {read.others.length > 0 && (
        <OthersRows leftOut={leftOut} onLeaveOut={setLeftOut} others={read.others} />
      )}
      {asksNames && (
        <NamesAlone confirmed={confirmed} onConfirm={setConfirmed} people={read.byName} />
      )}
      {isOpen && <p className={prose.body}>{words.answerFirst}</p>}
      {!isOpen && people.length > 0 && <Preview people={people} />}
      {!isOpen && !isWrong && inDoubt && people.length > 0 && (
        <p className={prose.body}>{withOthers ? words.leaveOutFirst : words.confirmFirst}</p>
      )}
      {!isOpen && !isWrong && !inDoubt && <Keeping model={model} people={people} />}
    </>
  );
}
