import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { Wall } from "#app/wall/Wall.ts";
import type { WallModel } from "#app/wall/wallModel.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Page } from "../shared/Page.tsx";
import { ProblemNotice } from "../shared/ProblemNotice.tsx";
import { SavingLine } from "../outbox/SavingLine.tsx";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useProblemText } from "../text/useProblemText.ts";
import { useText } from "../text/useText.ts";
import { useWallText } from "../text/useWallText.ts";
import { useReadable } from "../useReadable.ts";
import { CardView } from "./CardView.tsx";

const ShowGoalDialog = lazyPart(async () => (await import("./ShowGoalDialog.tsx")).ShowGoalDialog);

const OnTheWall = lazyPart(async () => (await import("../session/OnTheWall.tsx")).OnTheWall);

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "16px",
    marginTop: "-16px",
  },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 280px), 1fr))",
    columnGap: "24px",
    rowGap: "32px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // The leader's first card takes the first row of a wide wall.
  first: {
    "@media (min-width: 800px)": { gridColumn: "1 / -1" },
  },
});

/** What the team is working for, the leader's card first. */
export function WallPage({ model }: { readonly model: WallModel }) {
  const text = useText();
  const problemWords = useProblemText();
  const words = useWallText();
  const wall = useReadable(model.wall);
  switch (wall.status) {
    case "opening":
      return <Waiting words={text.opening} />;
    case "failed":
      return (
        <Page heading={words.heading}>
          <ProblemNotice
            heading={problemWords.heading}
            onRetry={() => void model.open()}
            problem={wall.problem}
          />
        </Page>
      );
    case "noTeam":
      return (
        <Page heading={words.heading}>
          <p>{words.noTeam}</p>
        </Page>
      );
    case "ready":
      return <ReadyWall wall={wall} />;
  }
}

function ReadyWall({ wall }: { readonly wall: Extract<Wall, { status: "ready" }> }) {
  const styles = useStyles();
  const prose = useProse();
  const words = useWallText();
  const [showing, setShowing] = useState(false);
  const cards = wall.people.flatMap((person) => person.cards.map((card) => ({ person, card })));
  return (
    <Page heading={words.heading}>
      <div className={styles.top}>
        <p className={prose.lead}>{words.intro}</p>
        <SavingLine />
        <Button appearance="primary" onClick={() => setShowing(true)}>
          {words.show}
        </Button>
      </div>
      <Suspense fallback={null}>
        <OnTheWall team={wall.team} />
      </Suspense>
      {cards.length === 0 && (
        <p className={prose.lead}>{wall.team.leads ? words.emptyLeads : words.empty}</p>
      )}
      <ul className={styles.grid}>
        {cards.map(({ person, card }, index) => (
          <li
            className={mergeClasses(index === 0 && person.leads && styles.first)}
            key={person.person.id + card.id}
          >
            <CardView
              card={card}
              heading="h2"
              person={person}
              shape={index === 0 && person.leads ? "large" : "card"}
            />
          </li>
        ))}
      </ul>
      {wall.missing > 0 && <p className={prose.quiet}>{words.missing(wall.missing)}</p>}
      {showing && (
        <Suspense fallback={null}>
          <ShowGoalDialog onClose={() => setShowing(false)} team={wall.team} />
        </Suspense>
      )}
    </Page>
  );
}
