import { useEffect, useState } from "react";
import type { Preparation } from "#app/preparation/createPreparation.ts";
import { Pane } from "./Pane.tsx";
import { Reading } from "./Reading.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";

/** The pane from its very first moment, when the rules behind it are still on their way. */
export function Opening({ preparation }: { readonly preparation: Promise<Preparation> }) {
  const [arrived, setArrived] = useState<Preparation | "failed">();
  useEffect(() => {
    let gone = false;
    const wait = async (): Promise<void> => {
      const ready = await preparation.catch(() => "failed" as const);
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
  return <Pane preparation={arrived} />;
}
