import type { Preparation } from "#app/preparation/Preparation.ts";
import type { Deed, Task } from "#app/preparation/PreparationState.ts";
import { TickIcon } from "./icons.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";
import { useText } from "./text/useText.ts";

/** What is being done or was done last, told also to those who do not see the screen. */
export function TaskNotice({
  task,
  preparation,
  isKept = true,
}: {
  readonly task: Task;
  /** Whether what was done for the talk page is there; until then it is not called done. */
  readonly isKept?: boolean;
  readonly preparation: Preparation;
}) {
  const { text } = useText();
  return (
    <>
      <output className="task">
        {task.status === "busy" ? <p>{text.doing[task.deed]}</p> : null}
        {task.status === "done" && (isKept || isInInvite(task.deed)) ? (
          <p className="done">
            {task.caution === undefined ? <TickIcon /> : null}
            <span>
              {task.caution === undefined ? text.done[task.deed] : text.caution[task.caution]}
              {task.noted && isKept && task.caution === undefined ? ` ${text.noted}` : null}
            </span>
          </p>
        ) : null}
      </output>
      {task.status === "done" && task.undo ? (
        <button type="button" className="link" onClick={() => void preparation.undo()}>
          {text.undo}
        </button>
      ) : null}
      {task.status === "failed" ? (
        <TroubleNotice trouble={task.trouble} onRetry={preparation.recover} />
      ) : null}
    </>
  );
}

/** Done in the form beside the pane or of it, wherever else it has to go. */
function isInInvite(deed: Deed): boolean {
  switch (deed) {
    case "putIn":
    case "takeOut":
    case "reword":
    case "wordBack":
    case "leave":
    case "offerAgain":
      return true;
    default:
      return false;
  }
}
