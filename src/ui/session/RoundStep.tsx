import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { Team } from "#domain/person/person.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";

const ShowGoalDialog = lazyPart(
  async () => (await import("../wall/ShowGoalDialog.tsx")).ShowGoalDialog,
);

/** Whoever likes puts a goal on the wall. */
export function RoundStep({ team }: { readonly team: Team }) {
  const prose = useProse();
  const words = useSessionText().round;
  const [showing, setShowing] = useState(false);
  return (
    <>
      <p className={prose.body}>{words.listen}</p>
      <div>
        <Button onClick={() => setShowing(true)}>{words.show}</Button>
      </div>
      {showing && (
        <Suspense fallback={null}>
          <ShowGoalDialog onClose={() => setShowing(false)} team={team} />
        </Suspense>
      )}
    </>
  );
}
