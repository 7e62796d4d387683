import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { cleanText } from "#domain/cleanText.ts";
import type { BoxProblem } from "#domain/commission/typed/boxReader.ts";
import { readTypedPlan } from "#domain/commission/typed/readTypedPlan.ts";
import type { PersonId } from "#domain/person/person.ts";
import { PlanForm } from "../../commission/planForm/PlanForm.tsx";
import { WorkedExample } from "../../commission/planForm/WorkedExample.tsx";
import { Page } from "../../shared/Page.tsx";
import { useDraft } from "../../shared/useDraft.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import { useText } from "../../text/useText.ts";
import type { TeamPayParts } from "../TeamPayParts.ts";
import { useTeamPayStyles } from "../useTeamPayStyles.ts";
import { firstBuild, likeOf, peopleNow, startedFrom, startsFor, type Build } from "./build.ts";
import { ForWhom } from "./ForWhom.tsx";
import { PastTarget } from "./PastTarget.tsx";
import { refusalOf } from "./refusalOf.ts";
import { StartFrom } from "./StartFrom.tsx";
import { TemplateButtons } from "./TemplateButtons.tsx";

type PlanBuilderProps = TeamPayParts & {
  /** Whose plan it is; without, it may be several people's. */
  readonly person: PersonId | undefined;
  /** The version that is put right. */
  readonly corrects: string | undefined;
};

/** A plan being made for one's reports: for whom, what it begins from, the form, and what it would pay. */
export function PlanBuilder({ model, team, person, corrects }: PlanBuilderProps) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const text = useText();
  const words = useTeamPayText();
  const { navigation, notice, locale } = useTab();
  const box = useRef<HTMLFormElement>(null);
  const available = startsFor(team, person, corrects);
  const name = `plan ${person ?? "new"} ${corrects ?? ""}`;
  const [build, setBuild, clearBuild] = useDraft<Build>(name, firstBuild(available, team, person));
  const [problems, setProblems] = useState<readonly BoxProblem[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const people = peopleNow(build, team);
  const like = likeOf(build, available);
  const one = team.reports.find((report) => report.person.id === person)?.person;
  const home = { page: "teamPay" as const, ...(person !== undefined && { at: person }) };
  const heading = !one
    ? words.builder.heading
    : corrects === undefined
      ? words.builder.newHeading(one.name)
      : words.builder.correctHeading(one.name);

  const leave = (): void => {
    clearBuild();
    navigation.replace(home);
  };
  const keep = (): void => {
    const read = readTypedPlan(build.typed, like);
    const refused =
      read.status === "good" ? refusalOf(read.draft, people, team, words, corrects) : undefined;
    if (read.status === "problems" || refused !== undefined) {
      setProblems(read.status === "problems" ? read.problems : []);
      setRefusal(refused);
      // After the messages are drawn, the person is taken to the first of them.
      requestAnimationFrame(() =>
        box.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-refusal]")?.focus(),
      );
      return;
    }
    const because = cleanText(build.because);
    const removal =
      person !== undefined && corrects !== undefined
        ? model.correctVersion(person, corrects, read.draft, because === "" ? undefined : because)
        : model.addVersion(people, read.draft);
    const names = people.flatMap(
      (id) => team.reports.find((report) => report.person.id === id)?.person.firstName ?? [],
    );
    leave();
    notice.set({
      text:
        corrects !== undefined
          ? words.builder.corrected(names.join(""))
          : names.length > 3
            ? words.builder.keptMany(names.length)
            : words.builder.kept(new Intl.ListFormat(locale).format(names)),
      undo: removal.undo,
    });
  };
  return (
    <Page back={{ to: home, name: one?.name ?? words.heading }} heading={heading}>
      <form
        className={styles.columns}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          keep();
        }}
        ref={box}
      >
        <div className={styles.column}>
          {person === undefined && (
            <ForWhom
              chosen={people}
              onChange={(chosen) => {
                setRefusal(undefined);
                setBuild({ ...build, people: chosen });
              }}
              reports={team.reports}
            />
          )}
          <StartFrom
            build={build}
            onChoose={(start) => setBuild(startedFrom(build, start, available))}
            starts={available}
          />
          <PlanForm
            onChange={(typed) => setBuild({ ...build, typed })}
            problems={problems}
            typed={build.typed}
          />
          {corrects !== undefined && (
            <div className={styles.part}>
              <Field hint={words.builder.becauseHint} label={words.builder.because}>
                <Textarea
                  maxLength={300}
                  onChange={(_, { value }) => setBuild({ ...build, because: value })}
                  value={build.because}
                />
              </Field>
              <p className={prose.quiet}>{words.builder.correctNote}</p>
            </div>
          )}
        </div>
        <div className={styles.beside}>
          <WorkedExample like={like} typed={build.typed} />
          <PastTarget />
        </div>
        <div className={styles.part}>
          {refusal !== undefined && (
            <p className={styles.problem} data-refusal role="alert" tabIndex={-1}>
              {refusal}
            </p>
          )}
          <div className={styles.actions}>
            <Button appearance="primary" type="submit">
              {words.builder.keep(people.length)}
            </Button>
            <TemplateButtons
              like={like}
              model={model}
              onProblems={setProblems}
              teams={team.teams}
              typed={build.typed}
            />
            <Button appearance="subtle" onClick={leave}>
              {text.common.cancel}
            </Button>
          </div>
        </div>
      </form>
    </Page>
  );
}
