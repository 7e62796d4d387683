import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { winsOf, yearsOfWins } from "#domain/goal/winsOf.ts";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay, formatTarget } from "../text/formatDay.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { WinMark } from "./WinMark.tsx";

const useStyles = makeStyles({
  years: { maxWidth: "160px" },
  list: { display: "flex", flexDirection: "column", rowGap: "16px", paddingTop: "8px" },
  win: { display: "flex", columnGap: "12px", breakInside: "avoid" },
  words: { minWidth: 0 },
});

/** What went well in a year, by month, in the person's own words. It fills by itself. */
export function YearPage() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useGoalText().year;
  const { model, navigation, locale } = useTab();
  const board = useReadable(model.goals.board);
  const [chosen, setChosen] = useState<string>();
  if (board.status !== "ready") return null;

  const goals = board.goals.map(({ goal }) => goal);
  const updates = board.goals.flatMap((own) => own.updates);
  const years = yearsOfWins(goals, updates, board.today.slice(0, 4));
  const year = years.find((one) => one === chosen) ?? board.today.slice(0, 4);
  const months = winsOf(goals, updates, year);
  return (
    <Page
      back={{ to: { page: "goals" }, name: text.sections.goals }}
      heading={words.headingOf(year)}
      summary={<p className={prose.lead}>{words.intro}</p>}
    >
      {years.length > 1 && (
        <Field className={styles.years} label={words.years}>
          <Select onChange={(_, { value }) => setChosen(value)} value={year}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      )}
      {months.length === 0 && <p className={prose.body}>{words.empty}</p>}
      {months.map(({ month, first, wins }) => (
        <Section heading={formatTarget(first, "month", locale)} key={month}>
          <ul className={`${prose.list} ${styles.list}`}>
            {wins.map((win) => (
              <li className={styles.win} key={`${win.kind} ${win.goal} ${win.id}`}>
                <WinMark kind={win.kind} />
                <div className={styles.words}>
                  <p className={prose.body}>
                    {win.kind === "step" ? words.step(win.text) : win.text}
                  </p>
                  <p className={prose.quiet}>
                    {win.kind === "reached" ? `${words.reached} · ` : ""}
                    {formatDay(win.day, locale)}
                    {win.kind !== "reached" && (
                      <>
                        {" · "}
                        <TextButton onPress={() => navigation.go({ page: "goal", id: win.goal })}>
                          <bdi>{win.title}</bdi>
                        </TextButton>
                      </>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
