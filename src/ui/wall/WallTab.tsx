import { Suspense, useEffect, useState } from "react";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Waiting } from "../shared/Waiting.tsx";
import { SessionGate } from "../SessionGate.tsx";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { ChannelPages } from "./ChannelPages.tsx";
import { WallPage } from "./WallPage.tsx";

const SessionPage = lazyPart(async () => (await import("../session/SessionPage.tsx")).SessionPage);

/** The channel's tab: the same wall, and the same half hour, for every member of the team. */
export function WallTab({ groupId }: { readonly groupId: string }) {
  const text = useText();
  const { model, navigation } = useTab();
  const [wall] = useState(() => model.wallOf(groupId));
  const route = useReadable(navigation.route);
  const ready = useReadable(model.session).status === "ready";
  useEffect(() => {
    if (ready) void wall.open();
  }, [ready, wall]);
  return (
    <>
      <ChannelPages groupId={groupId} />
      <main>
        <SessionGate>
          {route.page === "session" ? (
            <Suspense fallback={<Waiting words={text.opening} />}>
              <SessionPage tag={route.tag} />
            </Suspense>
          ) : (
            <WallPage model={wall} />
          )}
        </SessionGate>
      </main>
    </>
  );
}
