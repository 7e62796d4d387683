import type { PreparationState } from "#app/preparation/PreparationState.ts";
import { EyeIcon } from "./icons.tsx";
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
  const when = occasion.shape === "series" ? text.header.series : dates.moment(occasion.start);
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
