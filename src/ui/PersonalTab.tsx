import { Suspense, useState } from "react";
import { BoardPage } from "./board/BoardPage.tsx";
import type { Route } from "./navigation/Route.ts";
import { subPageOf } from "./navigation/Route.ts";
import { Sections } from "./navigation/Sections.tsx";
import { OutboxBars } from "./outbox/OutboxBars.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import { SessionGate } from "./SessionGate.tsx";
import { lazyPart } from "./shared/lazyPart.tsx";
import { Waiting } from "./shared/Waiting.tsx";
import { useTab } from "./TabContext.ts";
import { useText } from "./text/useText.ts";
import { useReadable } from "./useReadable.ts";

const GoalPage = lazyPart(async () => (await import("./goal/GoalPage.tsx")).GoalPage);
const NewGoalPage = lazyPart(async () => (await import("./goal/NewGoalPage.tsx")).NewGoalPage);
const TalksPage = lazyPart(async () => (await import("./talks/TalksPage.tsx")).TalksPage);
const TalkPage = lazyPart(async () => (await import("./talk/TalkPage.tsx")).TalkPage);
const TakesPage = lazyPart(async () => (await import("./commission/TakesPage.tsx")).TakesPage);
const FurtherPages = lazyPart(async () => (await import("./FurtherPages.tsx")).FurtherPages);
const MePage = lazyPart(async () => (await import("./me/MePage.tsx")).MePage);

const UnfinishedErase = lazyPart(
  async () => (await import("./me/erase/UnfinishedErase.tsx")).UnfinishedErase,
);

/** One person's own pages, and the sections between them. */
export function PersonalTab() {
  const text = useText();
  const { model, navigation } = useTab();
  const route = useReadable(navigation.route);
  const erasing = useReadable(model.participation.erasing);
  // It stays for as long as the page: whoever goes on does so from there.
  const [unfinished, setUnfinished] = useState(false);
  if (erasing && !unfinished) setUnfinished(true);
  return (
    <>
      <Sections />
      <OutboxBars underSections />
      {unfinished && (
        <Suspense fallback={null}>
          <UnfinishedErase />
        </Suspense>
      )}
      <main>
        <SessionGate>
          <PageBoundary key={subPageOf(route)}>
            <Suspense fallback={<Waiting words={text.opening} />}>
              <RoutedPage route={route} />
            </Suspense>
          </PageBoundary>
        </SessionGate>
      </main>
    </>
  );
}

function RoutedPage({ route }: { readonly route: Route }) {
  switch (route.page) {
    case "goals":
      return <BoardPage />;
    case "newGoal":
      return <NewGoalPage />;
    case "goal":
      return <GoalPage id={route.id} />;
    case "talks":
      return <TalksPage />;
    case "talk":
      return <TalkPage tag={route.tag} />;
    case "takes":
      return <TakesPage />;
    case "me":
      return <MePage />;
    default:
      return <FurtherPages route={route} />;
  }
}
