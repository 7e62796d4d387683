import { useEffect, useState, type ComponentType } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { Reading } from "./Reading.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";
import { inTime } from "../shared/inTime.ts";

type Arrived = {
  readonly preparation: Preparation;
  readonly Pane: ComponentType<{ readonly preparation: Preparation }>;
};

/** The pane from its very first moment, when its screens and the rules behind them are still on their way. */
export function Opening({ preparation }: { readonly preparation: Promise<Preparation> }) {
  const [arrived, setArrived] = useState<Arrived | "failed">();
  useEffect(() => {
    let gone = false;
    const wait = async (): Promise<void> => {
      const both = Promise.all([preparation, inTime(import("./Pane.tsx"))]);
      const ready = await both.then(
        ([rules, { Pane }]): Arrived => ({ preparation: rules, Pane }),
        () => "failed" as const,
      );
      if (!gone) setArrived(ready);
    };
    void wait();
    return () => {
      gone = true;
    };
  }, [preparation]);

  if (arrived === undefined) {
    return (
      <div className="pane">
        <Reading />
      </div>
    );
  }
  if (arrived === "failed") {
    // A part of the app that could not be fetched is fetched again only by a page that is new.
    return (
      <main className="pane">
        <TroubleNotice trouble={{ kind: "offline" }} onRetry={() => location.reload()} large />
      </main>
    );
  }
  return <arrived.Pane preparation={arrived.preparation} />;
}
