import { useEffect, useMemo } from "react";
import { orderTalks } from "#app/talks/orderTalks.ts";
import type { Talk } from "#app/talks/Talk.ts";
import { Together } from "../session/Together.tsx";
import { Page } from "../shared/Page.tsx";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useLasting } from "../shared/useLasting.ts";
import { useProse } from "../shared/useProse.ts";
import { Waiting } from "../shared/Waiting.tsx";
import { useTab } from "../TabContext.ts";
import { useTalkTimes } from "../talks/useTalkTimes.ts";
import { whenWords } from "../talks/whenWords.ts";
import { useTalksText } from "../text/useTalksText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { NoTalk } from "./NoTalk.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { TalkView } from "./TalkView.tsx";
import { useModelDesk } from "./useModelDesk.tsx";

/** From here on one may write, though what the other shows has not come. */
const patienceMillis = 2_000;

/** Stands for whichever talk the meeting is in which the page is open; no pair has such a tag. */
const ofThisMeeting = "meeting";

const MeetingPage = lazyPart(async () => (await import("../meeting/MeetingPage.tsx")).MeetingPage);

/** The page an invite's link opens: what lies between me and one other person. */
export function TalkPage({ tag }: { readonly tag: string }) {
  const { model } = useTab();
  const talks = useReadable(model.talks.talks);
  const session = useReadable(model.session);
  if (tag === ofThisMeeting) return <MeetingPage OurTalk={OurTalk} />;
  if (talks.status !== "ready" || session.status !== "ready") return null;
  const talk = talks.talks.find(({ relation }) => relation.tag === tag);
  return talk ? <OurTalk talk={talk} /> : <NoTalk tag={tag} today={session.today} />;
}

function OurTalk({ talk }: { readonly talk: Talk }) {
  const prose = useProse();
  const text = useText();
  const words = useTalkText();
  const list = useTalksText();
  const { model, locale, navigation, notice, mine } = useTab();
  // A click allows a window for a moment alone, so the code that opens it is here before.
  useEffect(() => void mine().catch(() => undefined), [mine]);
  const source = useMemo(
    () => ({
      tasks: async () => (await mine()).tasks,
      tabLink: async () => await (await mine()).tabLink(),
    }),
    [mine],
  );
  const { zone } = model.parts.inputs;
  const times = useTalkTimes();
  const known = useReadable(times.known);
  const isOpening = talk.theirs.status === "opening";
  const isLate = useLasting(isOpening, patienceMillis);
  const [dated] = orderTalks([talk], known?.next, zone);
  const when = dated?.next && whenWords(dated, { today: talk.today, zone, locale }, list);
  const name = talk.relation.other.firstName;
  const desk = useModelDesk(
    { talk, day: dated?.day },
    {
      model,
      locale,
      tell: notice.set,
      times,
      source,
      openGoal: (id) => navigation.go({ page: "goal", id }),
    },
  );
  return (
    <Page
      back={{ to: { page: "talks" }, name: text.sections.talks }}
      heading={words.heading(name)}
      summary={when && <p className={prose.lead}>{when}</p>}
    >
      {isOpening && !isLate ? (
        <Waiting words={words.theirOpening(name)} />
      ) : (
        <>
          <Together relation={talk.relation} />
          <TalkView desk={desk} />
          <PrintSheet day={dated?.day} talk={talk} />
        </>
      )}
    </Page>
  );
}
