import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Suspense } from "react";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const LeadersStart = lazyPart(
  async () => (await import("../session/LeadersStart.tsx")).LeadersStart,
);

const useStyles = makeStyles({
  first: {
    display: "grid",
    rowGap: "24px",
    columnGap: "32px",
    alignItems: "center",
    "@media (min-width: 800px)": { gridTemplateColumns: "minmax(0, 8fr) minmax(0, 5fr)" },
  },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
});

/** What a person sees before their first goal. */
export function FirstRun() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model, navigation } = useTab();
  const session = useReadable(model.session);
  const led = session.status === "ready" ? session.teams.find(({ leads }) => leads) : undefined;
  return (
    <div className={styles.first}>
      <GoalPicture category="travel" shape="wide" />
      <div className={styles.words}>
        <h2 className={styles.heading}>{text.board.firstHeading}</h2>
        <p className={prose.lead}>{text.board.firstBody}</p>
        <Button
          appearance="primary"
          icon={<AddRegular />}
          onClick={() => navigation.go({ page: "newGoal" })}
          size="large"
        >
          {text.board.add}
        </Button>
        <p className={prose.quiet}>{text.board.firstPrivacy}</p>
        {led && (
          <Suspense fallback={null}>
            <LeadersStart team={led} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
