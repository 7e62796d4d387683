import { Button } from "@fluentui/react-components";
import type { PersonId } from "#domain/person/person.ts";
import { LeftOutWords } from "../commission/LeftOutWords.tsx";
import { Page } from "../shared/Page.tsx";
import { ProblemNotice } from "../shared/ProblemNotice.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import { FiguresByHand } from "./figures/FiguresByHand.tsx";
import type { TeamPayParts } from "./TeamPayParts.ts";
import { useTeamPayStyles } from "./useTeamPayStyles.ts";
import { VersionList } from "./VersionList.tsx";

/** One report's plan with all its versions, and their targets and results. */
export function PersonPage({ model, team, id }: TeamPayParts & { readonly id: PersonId }) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const words = useTeamPayText();
  const { navigation } = useTab();
  const back = { to: { page: "teamPay" as const }, name: words.heading };
  const found = team.reports.find(({ person }) => person.id === id);
  if (!found)
    return (
      <Page back={back} heading={words.heading}>
        <p className={prose.body}>{words.notYours}</p>
      </Page>
    );
  const { person, pay } = found;
  if (pay.status !== "read")
    return (
      <Page back={back} heading={person.name}>
        {pay.status === "failed" ? (
          <ProblemNotice
            heading={words.failed}
            onRetry={() => void model.look()}
            problem={pay.problem}
          />
        ) : (
          <p className={prose.body}>
            {pay.status === "keptByOther" ? words.keptByOther : words.unread}
          </p>
        )}
      </Page>
    );
  const count = pay.unreadable.length;
  const isMixed = pay.pay.status === "problems" || pay.pay.status === "unreadable";
  return (
    <Page back={back} heading={person.name}>
      <Section heading={words.person.plan}>
        {pay.versions.length === 0 && (
          <p className={prose.body}>{words.person.none(person.firstName)}</p>
        )}
        {isMixed && <p className={prose.body}>{words.person.mixed}</p>}
        <VersionList model={model} person={person.id} today={team.today} versions={pay.versions} />
        {count > 0 && <p className={prose.quiet}>{words.person.unreadable(count)}</p>}
        <div className={styles.actions}>
          <Button
            appearance={pay.versions.length === 0 ? "primary" : "secondary"}
            onClick={() => navigation.go({ page: "teamPay", at: `${person.id}-new` })}
          >
            {pay.versions.length === 0 ? words.makePlan : words.person.newVersion}
          </Button>
          <Button onClick={() => navigation.go({ page: "teamPay", at: "file" })}>
            {words.bringIn}
          </Button>
        </div>
      </Section>
      <Section heading={words.figures.heading}>
        {pay.pay.status === "good" && <LeftOutWords pay={pay.pay} today={team.today} />}
        {pay.pay.status === "good" ? (
          <FiguresByHand
            book={pay.pay.book}
            figures={pay.figures}
            model={model}
            person={person.id}
            today={team.today}
          />
        ) : (
          <p className={prose.body}>{words.figures.needsPlan}</p>
        )}
      </Section>
    </Page>
  );
}
