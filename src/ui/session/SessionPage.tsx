import { useEffect, useState } from "react";
import { findSession } from "#app/goalSession/findSession.ts";
import { equal } from "#domain/merge/equal.ts";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { SessionScreen } from "./SessionScreen.tsx";

/** The page an invite's link opens: the session of a team of mine, or of me and one other person. */
export function SessionPage({ tag }: { readonly tag: string }) {
  const prose = useProse();
  const text = useText();
  const words = useSessionText();
  const { host, model, navigation } = useTab();
  const session = useReadable(model.session);
  const [found, setFound] = useState<{ readonly of: SessionOf | undefined }>();
  const { inputs } = model.parts;
  useEffect(() => {
    let isHere = true;
    const find = async (): Promise<void> => {
      if (session.status !== "ready") return;
      const of = await findSession(tag, session, inputs);
      // Who is who is read anew now and then; the same session goes on as it is.
      if (isHere) setFound((before) => (before && equal(before.of, of) ? before : { of }));
    };
    void find();
    return () => {
      isHere = false;
    };
  }, [tag, session, inputs]);
  // A reload in the middle of it comes back to it.
  useEffect(() => navigation.comeBack(), [navigation]);
  if (!found) return null;
  const { of } = found;
  // A channel has its two pages side by side.
  const back =
    host.context.place.kind === "channel"
      ? undefined
      : of?.form === "pair"
        ? ({ to: { page: "talk", tag }, name: text.sections.talks } as const)
        : ({ to: { page: "goals" }, name: text.sections.goals } as const);
  const way = back && { back };
  return of ? (
    <SessionScreen key={tag} of={of} {...way} />
  ) : (
    <Page heading={words.heading} {...way}>
      <p className={prose.body}>{words.unknown}</p>
    </Page>
  );
}
