import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CleanUp, CleanUpState, FoundInvite } from "#app/invites/CleanUp.ts";
import { dayIn, type Instant } from "#domain/day.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { enCleanUp as words } from "../text/enCleanUp.ts";
import { formatNearDay } from "../text/formatDay.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { marginLeft: "-8px" },
  about: { paddingLeft: "32px" },
});

type Found = Extract<CleanUpState, { readonly status: "found" }>;

/** What was found, a series once; what becomes of each, and those that were not seen. */
export function FoundInvites({
  state,
  cleanUp,
}: {
  readonly state: Found;
  readonly cleanUp: CleanUp;
}) {
  const prose = useProse();
  const dayOf = useDays();
  const { invites, unseen, cleaning } = state;
  const left = invites.filter(({ progress }) => progress.status !== "cleaned");
  const chosen = left.filter((one) => one.chosen);
  const mails = chosen.reduce((sum, { count }) => sum + count, 0);
  const begun = invites.some(({ progress }) => progress.status !== "waiting");
  return (
    <>
      {invites.length > 0 && !begun && <p className={prose.body}>{words.found(invites.length)}</p>}
      {invites.length > 0 && (
        <ul className={prose.list}>
          {invites.map((invite) => (
            <Invite
              invite={invite}
              key={invite.id}
              locked={cleaning !== undefined}
              onChoose={(on) => cleanUp.choose(invite.id, on)}
            />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <>
          <p className={prose.quiet}>{words.after}</p>
          <p className={prose.body}>
            {left.some(({ count }) => count > 1) ? words.mailsParts : words.mails}{" "}
            {words.closeFirst}
          </p>
          {chosen.length === 0 ? (
            <p className={prose.quiet}>{words.chooseOne}</p>
          ) : (
            cleaning === undefined && (
              <div>
                <Button onClick={() => void cleanUp.clean()}>
                  {(begun ? words.goOn : words.clean)(chosen.length, mails)}
                </Button>
              </div>
            )
          )}
        </>
      )}
      {unseen.length > 0 && (
        <>
          <p className={prose.body}>{words.unseen(unseen.length)}</p>
          <ul className={prose.list}>
            {unseen.map(({ id, subject, start, problem }) => (
              <li key={id}>
                <p className={prose.body} dir="auto">
                  {words.choose(subject || words.noSubject, dayOf(start))}
                </p>
                <p className={prose.quiet}>{words.because[problem.kind]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Invite({
  invite,
  locked,
  onChoose,
}: {
  readonly invite: FoundInvite;
  readonly locked: boolean;
  readonly onChoose: (on: boolean) => void;
}) {
  const styles = useStyles();
  const prose = useProse();
  const dayOf = useDays();
  const about = useId();
  const { invited, isSeries, apart, ownWords, written, progress, chosen } = invite;
  const day = dayOf(invite.start);
  const who = words.others(invited[0] ?? "", Math.max(0, invited.length - 1));
  const subject = invite.subject || words.noSubject;
  const lines = [
    isSeries ? words.series(day, who) : words.single(day, who),
    isSeries && apart > 0 && words.parts(apart),
    !isSeries && apart > 1 && words.apart(apart),
    ownWords && words.ownWords,
    progress.status === "cleaned" && words.cleaned(written),
    progress.status === "waiting" && written > 0 && words.partly(written),
    progress.status === "failed" && words.failed(words.because[progress.problem.kind], written),
  ].filter((line) => line !== false);
  return (
    <li className={styles.row}>
      {progress.status === "cleaned" ? (
        <p className={prose.body} dir="auto">
          {subject}
        </p>
      ) : (
        <Checkbox
          aria-describedby={about}
          aria-disabled={locked}
          checked={chosen}
          className={styles.box}
          label={<bdi>{subject}</bdi>}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      )}
      <div className={progress.status === "cleaned" ? undefined : styles.about} id={about}>
        {lines.map((line) => (
          <p className={prose.quiet} key={line}>
            {line}
          </p>
        ))}
      </div>
    </li>
  );
}

/** "Tuesday 24 November", as the person's calendar has it. */
function useDays(): (start: Instant) => string {
  const { model, locale } = useTab();
  const { zone } = model.parts.inputs;
  return (start) => formatNearDay(dayIn(zone, start), locale);
}
