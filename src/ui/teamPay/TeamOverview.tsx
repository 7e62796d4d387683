import { Button } from "@fluentui/react-components";
import type { ReportPay } from "#app/commission/TeamPayModel.ts";
import { Page } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import type { TeamPayText } from "../text/enTeamPay.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import { backHere } from "./backHere.ts";
import type { TeamPayParts } from "./TeamPayParts.ts";
import { TeamTemplates } from "./TeamTemplates.tsx";
import { useTeamPayStyles } from "./useTeamPayStyles.ts";

/** Everybody whose plan one keeps, and the ways to make one. */
export function TeamOverview({ model, team }: TeamPayParts) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const words = useTeamPayText();
  const { navigation, locale } = useTab();
  return (
    <Page {...backHere(words)} heading={words.heading}>
      {team.reports.length === 0 ? (
        <p className={prose.body}>{words.nobody}</p>
      ) : (
        <>
          <p className={prose.body}>{words.intro}</p>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              onClick={() => navigation.go({ page: "teamPay", at: "new" })}
            >
              {words.makePlan}
            </Button>
            <Button onClick={() => navigation.go({ page: "teamPay", at: "file" })}>
              {words.bringIn}
            </Button>
          </div>
          <Section heading={words.people}>
            <ul className={styles.rows}>
              {team.reports.map(({ person, pay }) => (
                <li className={styles.row} key={person.id}>
                  <div className={styles.rowWords}>
                    <div className={styles.name}>
                      {pay.status === "keptByOther" ? (
                        <bdi>{person.name}</bdi>
                      ) : (
                        <TextButton
                          onPress={() => navigation.go({ page: "teamPay", at: person.id })}
                        >
                          <bdi>{person.name}</bdi>
                        </TextButton>
                      )}
                    </div>
                    <div className={prose.quiet}>{standingWords(pay, words, locale)}</div>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
      {team.teams.map((each) => (
        <TeamTemplates key={each.id} model={model} team={each} />
      ))}
    </Page>
  );
}

/** One line on the plan that somebody is paid under, or is going to be. */
function standingWords(pay: ReportPay, words: TeamPayText, locale: string): string {
  if (pay.status === "keptByOther") return words.keptByOther;
  if (pay.status === "unread") return words.unread;
  if (pay.status === "failed") return words.failed;
  if (pay.pay.status === "problems" || pay.pay.status === "unreadable") return words.problems;
  const now = pay.versions.find(({ standing }) => standing === "now");
  const next = pay.versions.find(({ standing }) => standing === "later");
  const shown = now ?? next;
  if (!shown) return words.noPlan;
  const { name, terms } = shown.version;
  const day = formatDay(terms.from, locale);
  const called = name === "" ? words.unnamed : name;
  return now ? words.since(called, day) : words.from(called, day);
}
