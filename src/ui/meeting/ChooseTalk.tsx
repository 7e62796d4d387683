import { Avatar, Button, makeStyles } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { useEffect } from "react";
import type { MeetingTalk } from "#app/talks/meetingTalk.ts";
import type { Talk } from "#app/talks/Talk.ts";
import type { PersonId } from "#domain/person/person.ts";
import { Page } from "../shared/Page.tsx";
import { StopWaiting } from "../shared/StopWaiting.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { meetingWords as words } from "../text/enMeeting.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "8px" },
  person: {
    width: "100%",
    maxWidth: "420px",
    justifyContent: "flex-start",
    columnGap: "12px",
    padding: "8px 12px",
    textAlign: "start",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  // Above the people: of many, none would scroll past them to find it.
  calendar: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    marginBottom: "16px",
  },
});

type ChooseTalkProps = {
  readonly meeting: MeetingTalk;
  readonly talks: readonly Talk[];
  readonly likely: PersonId | undefined;
};

/** Where the meeting is not known: the people one holds talks with, whoever one meets right now first. */
export function ChooseTalk({ meeting, talks, likely }: ChooseTalkProps) {
  const styles = useStyles();
  const prose = useProse();
  const people = talks
    .map(({ relation }) => relation.other)
    .toSorted((a, b) => Number(b.id === likely) - Number(a.id === likely));
  return (
    <Page heading={words.who}>
      <p className={prose.lead}>{people.length > 0 ? words.whoBody : words.nobody}</p>
      {people.length > 0 && <InCalendar meeting={meeting} />}
      <ul className={`${prose.list} ${styles.list}`}>
        {people.map(({ id, name }) => (
          <li key={id}>
            <Button className={styles.person} onClick={() => meeting.choose(id)}>
              <Avatar aria-hidden="true" color="neutral" name={name} size={32} />
              <span className={styles.words}>
                <bdi>{name}</bdi>
                {id === likely && <span className={prose.quiet}>{words.likely}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function InCalendar({ meeting }: { readonly meeting: MeetingTalk }) {
  const styles = useStyles();
  const prose = useProse();
  const { mine } = useTab();
  const busy = useReadable(meeting.busy);
  const waits = useReadable(meeting.waits);
  const problem = useReadable(meeting.problem);
  const asked = useReadable(meeting.asked);
  // A click allows a window for a moment alone, so the code that opens it is here before.
  useEffect(() => void mine().catch(() => undefined), [mine]);
  return (
    <div className={styles.calendar}>
      {problem && !busy && (
        <p className={prose.body} role="alert">
          {words.problem[reasonOf(problem.kind)]}
        </p>
      )}
      {asked && !busy && !problem && <output>{words.notThere}</output>}
      <StopWaiting onStop={meeting.stopWaiting} waits={waits} />
      <Button
        disabledFocusable={busy}
        icon={<CalendarRegular />}
        onClick={() => void meeting.show()}
      >
        {busy ? words.reading : words.inCalendar}
      </Button>
      <p className={prose.quiet}>{words.inCalendarNote}</p>
    </div>
  );
}

type Reason = keyof typeof words.problem;

function reasonOf(kind: string): Reason {
  return kind in words.problem ? (kind as Reason) : "unexpected";
}
