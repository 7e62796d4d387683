import { Switch } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import { holdBack, nameInInvites, showTo } from "#domain/sharing/consentEdits.ts";
import type { ReadySession, TaggedRelation } from "#app/session/Session.ts";
import type { TakingsBack } from "#app/sharing/takingBack.ts";
import { heldUntil, leaveOf, withLeaveOnWall } from "#domain/sharing/leave.ts";
import { useNoticeOver } from "../goal/useNoticeOver.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { Dotted } from "../shared/Dotted.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useReaderText } from "../text/useReaderText.ts";
import { useText } from "../text/useText.ts";
import { DealsLineShown } from "./DealsLineShown.tsx";
import { PreviewButton } from "./PreviewButton.tsx";
import type { Showing } from "./showingOf.ts";
import { TakenBack } from "./TakenBack.tsx";
import { useSharingStyles } from "./useSharingStyles.ts";

const SeenAs = lazyPart(async () => (await import("./SeenAs.tsx")).SeenAs);

type ReaderProps = {
  readonly own: OwnGoal;
  readonly relation: TaggedRelation;
  readonly session: ReadySession;
  readonly showing: Showing;
  readonly takings: TakingsBack;
};

/** Whether one person sees the goal, since when, what exactly, and whether invites may name it. */
export function Reader({ own, relation, session, showing, takings }: ReaderProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const text = useText();
  const readers = useReaderText();
  const words = useSharingText();
  const talkText = useTalkText();
  const { model, locale } = useTab();
  const noticeOver = useNoticeOver(own.goal.id);
  const [seen, setSeen] = useState(false);
  /** What the person did last with this reader here: it is said in full once, and not again for each. */
  const [did, setDid] = useState<"showed" | "named" | "tookBack">();
  const { goal } = own;
  const { other, kind } = relation;
  const name = other.firstName;
  const consent = leaveOf(goal, other.id);
  const shown = showing === "now" ? consent : undefined;
  const walls = withLeaveOnWall(goal, session.teams);
  const elsewhere =
    showing === "now" && walls.length > 0
      ? words.takenBack.stillOnWall(text.common.andMore(walls.map((team) => team.name)))
      : "";
  const held = heldUntil(consent, session.today);
  return (
    <>
      <Switch
        checked={consent !== undefined}
        className={styles.switch}
        label={showing === "onceActive" ? words.showOnceActive(name) : readers.show(name)}
        onChange={(_, { checked }) => {
          if (checked) noticeOver();
          else setSeen(false);
          setDid(checked ? "showed" : shown && "tookBack");
          void model.goals.edit(goal.id, showTo(other.id, checked, session.today));
        }}
      />
      <div className={styles.within}>
        <p className={prose.quiet}>
          <Dotted
            parts={[readers.relation[kind], shown && words.since(formatDay(shown.since, locale))]}
          />
        </p>
        <TakenBack
          hidden={!shown || held !== undefined}
          reach={`${elsewhere ? `${elsewhere} ` : ""}${words.takenBack.reach(name)}`}
          state={takings.of({ kind: "shown", by: session.me.id, to: other.id }, goal.id)}
          told={did === "tookBack"}
          where={name}
          words={words.takenBack.reader}
        />
        {consent && (
          <>
            {shown && did === "showed" && <p className={prose.quiet}>{words.showHint(name)}</p>}
            {held && (
              <p className={prose.quiet}>
                {words.held(formatDay(held, locale))}{" "}
                <TextButton
                  label={talkText.bringBackOf(goal.title)}
                  onPress={() => void model.goals.edit(goal.id, holdBack(other.id, undefined))}
                >
                  {talkText.bringBack}
                </TextButton>
              </p>
            )}
            <DealsLineShown goal={goal} leave={consent} other={other} today={session.today} />
            <Switch
              checked={consent.inInvites}
              className={styles.switch}
              label={words.inInvites}
              onChange={(_, { checked }) => {
                setDid(checked ? "named" : undefined);
                void model.goals.edit(goal.id, nameInInvites(other.id, checked));
              }}
            />
            {consent.inInvites && did === "named" && (
              <p className={prose.quiet}>{words.inInvitesHint(name)}</p>
            )}
            <PreviewButton onToggle={() => setSeen(!seen)} open={seen}>
              {words.preview(name)}
            </PreviewButton>
            {seen && (
              <Suspense fallback={null}>
                <SeenAs elsewhere={elsewhere} own={own} relation={relation} today={session.today} />
              </Suspense>
            )}
          </>
        )}
      </div>
    </>
  );
}
