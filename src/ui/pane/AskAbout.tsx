import type { Day } from "#domain/day.ts";
import { dealsLineOn, firstDayOf } from "#domain/goal/dealsLine.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";
import type { PairView } from "#app/preparation/PreparationState.ts";
import { GoalPicture } from "./GoalPicture.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { whyNow } from "./whyNow.ts";
import { useText } from "./text/useText.ts";

type Asking = Extract<PairView, { kind: "asking" }>;

/** One goal large, with its picture, why now and the owner's last words; the others behind one line. */
export function AskAbout({
  name,
  view,
  day,
}: {
  readonly name: string;
  readonly view: Asking;
  readonly day: Day;
}) {
  const { text } = useText();
  const [first, ...others] = view.goals;
  if (!first) return <Values name={name} view={view} alone />;
  return (
    <section aria-labelledby="ask-about">
      <h2 id="ask-about">{text.askAbout.title}</h2>
      <LargeGoal name={name} goal={first} day={day} />
      {others.length === 0 ? null : (
        <details>
          <summary>{text.askAbout.more(others.length)}</summary>
          <ul className="rows">
            {others.map((goal) => (
              <SmallGoal key={goal.id} goal={goal} day={day} />
            ))}
          </ul>
        </details>
      )}
      <Values name={name} view={view} />
    </section>
  );
}

function LargeGoal({
  name,
  goal,
  day,
}: {
  readonly name: string;
  readonly goal: ShownGoal;
  readonly day: Day;
}) {
  const { text, dates } = useText();
  return (
    <article className="goal">
      <GoalPicture goal={goal} large />
      <h3 className="goal-title" dir="auto">
        {goal.title}
      </h3>
      <ProgressLine progress={goal.progress} />
      <p className="meta">{whyNow(goal, day, text, dates)}</p>
      {goal.lastUpdate ? (
        <figure className="words">
          <blockquote dir="auto">{goal.lastUpdate.text}</blockquote>
          <figcaption className="meta">
            {text.askAbout.lastWords(name, dates.day(goal.lastUpdate.day))}
          </figcaption>
        </figure>
      ) : goal.why === undefined ? null : (
        <p className="why" dir="auto">
          {goal.why}
        </p>
      )}
      <SoonerLine goal={goal} day={day} />
      {goal.inInvites ? null : <p className="meta">{text.askAbout.notInInvite}</p>}
    </article>
  );
}

function SmallGoal({ goal, day }: { readonly goal: ShownGoal; readonly day: Day }) {
  const { text, dates } = useText();
  return (
    <li className="row">
      <GoalPicture goal={goal} />
      <div className="row-words">
        <h3 dir="auto">{goal.title}</h3>
        <ProgressLine progress={goal.progress} />
        <p className="meta">{whyNow(goal, day, text, dates)}</p>
        <SoonerLine goal={goal} day={day} />
        {goal.inInvites ? null : <p className="meta">{text.askAbout.notInInvite}</p>}
      </div>
    </li>
  );
}

/** What a few more deals would do for it, where its owner chose to show that. */
function SoonerLine({ goal, day }: { readonly goal: ShownGoal; readonly day: Day }) {
  const { text, dates } = useText();
  const line = goal.achieved ? undefined : dealsLineOn(goal.sooner, day);
  if (!line) return null;
  const month = dates.goalDay(firstDayOf(line.month), "month");
  return <p className="meta">{text.askAbout.sooner(line.deals, month)}</p>;
}

function Values({
  name,
  view,
  alone = false,
}: {
  readonly name: string;
  readonly view: Asking;
  /** Under no heading but the page's own. */
  readonly alone?: boolean;
}) {
  const { text } = useText();
  if (view.values.length === 0) return null;
  const Heading = alone ? "h2" : "h3";
  return (
    <div className="values">
      <Heading>{text.askAbout.values(name)}</Heading>
      <ul>
        {view.values.map((value) => (
          <li key={value.id} dir="auto">
            {value.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
