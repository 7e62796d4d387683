import { Suspense } from "react";
import type { PersonId } from "#domain/person/person.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Page } from "../shared/Page.tsx";
import { ProblemNotice } from "../shared/ProblemNotice.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { PersonPage } from "./PersonPage.tsx";
import { TeamOverview } from "./TeamOverview.tsx";
import { useTeamPay } from "./useTeamPay.ts";

const PlanBuilder = lazyPart(async () => (await import("./builder/PlanBuilder.tsx")).PlanBuilder);
const BringInPage = lazyPart(async () => (await import("./file/BringInPage.tsx")).BringInPage);

/** The plans, targets and results of the people one leads; `at` is where among them, from the address. */
export function TeamPayPage({ at }: { readonly at: string | undefined }) {
  const text = useText();
  const words = useTeamPayText();
  const session = useReadable(useTab().model.session);
  const { model, team, known } = useTeamPay();
  if (session.status !== "ready" || team.status === "opening") return null;
  if (team.status === "failed")
    return (
      <Page heading={words.heading}>
        <ProblemNotice
          heading={words.failed}
          onRetry={() => void model.look()}
          problem={team.problem}
        />
      </Page>
    );
  const place = placeOf(at ?? "");
  const parts = { model, team, session };
  const waiting = <Waiting words={text.opening} />;
  if (!known && (place.kind === "builder" || place.kind === "file")) return waiting;
  switch (place.kind) {
    case "overview":
      return <TeamOverview {...parts} />;
    case "person":
      return <PersonPage {...parts} id={place.id} />;
    case "file":
      return (
        <Suspense fallback={waiting}>
          <BringInPage {...parts} />
        </Suspense>
      );
    case "builder":
      return (
        <Suspense fallback={waiting}>
          <PlanBuilder {...parts} corrects={place.corrects} person={place.person} />
        </Suspense>
      );
  }
}

/** A person's id, and what is done there: `new`, or the version that is put right. */
const personal = /^([0-9a-f-]{36})(?:-(new|right-(.+)))?$/;

type TeamPayPlace =
  | { readonly kind: "overview" | "file" }
  | { readonly kind: "person"; readonly id: PersonId }
  | {
      readonly kind: "builder";
      readonly person: PersonId | undefined;
      readonly corrects: string | undefined;
    };

function placeOf(at: string): TeamPayPlace {
  if (at === "file") return { kind: "file" };
  if (at === "new") return { kind: "builder", person: undefined, corrects: undefined };
  const [, id, doing, corrects] = personal.exec(at) ?? [];
  if (id === undefined) return { kind: "overview" };
  const person = id as PersonId;
  return doing === undefined
    ? { kind: "person", id: person }
    : { kind: "builder", person, corrects };
}
