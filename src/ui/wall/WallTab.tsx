import { useEffect, useState } from "react";
import { SessionGate } from "../SessionGate.tsx";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";
import { WallPage } from "./WallPage.tsx";

/** The channel's tab: the same wall for every member of the team. */
export function WallTab({ groupId }: { readonly groupId: string }) {
  const { model } = useTab();
  const [wall] = useState(() => model.wallOf(groupId));
  const ready = useReadable(model.session).status === "ready";
  useEffect(() => {
    if (ready) void wall.open();
  }, [ready, wall]);
  return (
    <main>
      <SessionGate>
        <WallPage model={wall} />
      </SessionGate>
    </main>
  );
}
