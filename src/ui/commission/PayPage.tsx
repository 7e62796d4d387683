import { makeStyles } from "@fluentui/react-components";
import { costedGoals } from "#domain/commission/ahead/costedGoals.ts";
import { Page } from "../shared/Page.tsx";
import { ProblemNotice } from "../shared/ProblemNotice.tsx";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { TeamPayLink } from "../teamPay/TeamPayLink.tsx";
import { usePayText } from "../text/usePayText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { History } from "./History.tsx";
import { LeftOutWords } from "./LeftOutWords.tsx";
import { OwnPlan } from "./OwnPlan.tsx";
import { Results } from "./Results.tsx";
import { useCommission } from "./useCommission.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "40px" },
});

/** A person's commission plan, targets and results: what "What it takes" is worked out from. */
export function PayPage() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = usePayText();
  const { model: tab } = useTab();
  const board = useReadable(tab.goals.board);
  const { model, pay } = useCommission();
  if (pay.status === "opening") return <Waiting words={text.opening} />;
  const goals = board.status === "ready" ? board.goals.map(({ goal }) => goal) : [];
  const back = { to: { page: "takes" }, name: text.sections.takes } as const;
  return (
    <Page
      back={back}
      heading={words.heading}
      summary={<p className={prose.lead}>{words.privacy}</p>}
    >
      {pay.status === "ready" && (
        <div className={styles.page}>
          {pay.managers.status === "unread" && <p className={prose.quiet}>{words.unread}</p>}
          {pay.managers.status === "failed" && (
            <ProblemNotice
              heading={words.failed}
              onRetry={() => void model.look()}
              problem={pay.managers.problem}
            />
          )}
          {pay.unreadable.length > 0 && (
            <p className={prose.body}>{words.unreadable(pay.unreadable.length)}</p>
          )}
          {pay.pay.status === "problems" && (
            <Section heading={words.problemsHeading}>
              <p className={prose.body}>{words.problems}</p>
            </Section>
          )}
          <OwnPlan currency={costedGoals(goals)[0]?.currency ?? ""} model={model} pay={pay} />
          {pay.pay.status === "good" && <LeftOutWords pay={pay.pay} today={pay.today} />}
          <Results model={model} pay={pay} />
          <History versions={pay.versions} />
          <TeamPayLink />
        </div>
      )}
    </Page>
  );
}
