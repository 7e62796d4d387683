import type { Occasion, PreparationState } from "#app/preparation/PreparationState.ts";
import type { DateWords } from "./dates.ts";
import { EyeIcon } from "./icons.tsx";
import type { PaneText } from "./text/PaneText.ts";
import { useText } from "./text/useText.ts";

/** "Tom", "Tue 10:00 · just you two", and the eye for when a screen is shared. */
export function PaneHeader(props: {
  readonly state: PreparationState;
  readonly hidden: boolean;
  readonly onToggle: () => void;
}) {
  const { text, dates } = useText();
  const { state, hidden, onToggle } = props;
  if (state.status !== "pair" && state.status !== "group") {
    return (
      <header>
        <h1 className="unseen">{text.pane}</h1>
      </header>
    );
  }
  const { occasion } = state;
  const when = whenWords(occasion, text, dates);
  if (state.status === "group") {
    return (
      <header className="head">
        <div className="head-words">
          <h1>{text.header.groupTitle}</h1>
          <p className="meta">{`${when} · ${text.header.others}`}</p>
        </div>
      </header>
    );
  }
  return (
    <header className="head">
      <div className="head-words">
        <h1>{hidden ? text.header.hiddenTitle : text.header.title(state.other.firstName)}</h1>
        <p className="meta">{`${when} · ${text.header.justYouTwo}`}</p>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-pressed={hidden}
        aria-label={text.header.hideNames}
        title={hidden ? text.header.showNames : text.header.hideNames}
        onClick={onToggle}
      >
        <EyeIcon closed={hidden} />
      </button>
    </header>
  );
}

function whenWords({ shape, start, allDay, ended }: Occasion, text: PaneText, dates: DateWords) {
  if (shape === "series") return text.header.series;
  if (ended === "over") return text.header.over(dates.weekday(start));
  return allDay ? text.header.allDay(dates.weekday(start)) : dates.moment(start);
}
