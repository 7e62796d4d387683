import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "#domain/day.ts";
import { firstDayOf, type DealsLine } from "#domain/goal/dealsLine.ts";
import type { Consent, Goal } from "#domain/goal/goal.ts";
import type { Person } from "#domain/person/person.ts";
import { showDealsLine } from "#domain/sharing/dealsLineEdits.ts";
import { useTakeLineBack } from "../sharing/useTakeLineBack.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useKeptFocus } from "../shared/useKeptFocus.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { formatMonth } from "./formatMonth.ts";

const useStyles = makeStyles({
  reader: { listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "8px 0" },
});

type LineReaderProps = {
  readonly goal: Goal;
  readonly line: DealsLine;
  readonly other: Pick<Person, "id" | "firstName">;
  readonly leave: Consent;
  readonly today: Day;
};

/** Asks before somebody reads the line, and says that they do. */
export function LineReader({ goal, line, other, leave, today }: LineReaderProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().withPlan;
  const talkText = useTalkText();
  const { model, locale } = useTab();
  const takeBack = useTakeLineBack();
  const [asking, setAsking] = useState(false);
  const { sooner } = leave;
  const isShown = sooner !== undefined;
  const isTheSame = sooner?.deals === line.deals && sooner.month === line.month;
  const box = useKeptFocus<HTMLLIElement>(`${String(isShown)} ${String(asking)}`);
  const { firstName: name } = other;
  const show = (): void => {
    setAsking(false);
    void model.goals.edit(goal.id, showDealsLine(other.id, line, today));
  };
  const inWords = ({ deals, month }: DealsLine): string =>
    talkText.sooner(deals, formatMonth(firstDayOf(month), locale));
  return (
    <li className={styles.reader} ref={box} tabIndex={-1}>
      {sooner ? (
        <p className={prose.quiet}>
          {isTheSame ? words.shownTo(name) : words.reads(name, inWords(sooner))}{" "}
          <TextButton label={words.takeBackFrom(name)} onPress={() => takeBack(goal, other, today)}>
            {words.takeBack}
          </TextButton>
        </p>
      ) : asking ? (
        <>
          <p className={prose.body}>{words.wouldRead(name, inWords(line))}</p>
          <p className={prose.quiet}>{words.showTerms(name)}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={show}>
              {words.showIt}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.notNow}</Button>
          </div>
        </>
      ) : (
        <p className={prose.quiet}>
          <TextButton onPress={() => setAsking(true)}>{words.show(name)}</TextButton>
        </p>
      )}
    </li>
  );
}
