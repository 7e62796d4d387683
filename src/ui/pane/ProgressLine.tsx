import type { ShownProgress } from "#domain/sharing/shown.ts";
import type { PaneText } from "./text/PaneText.ts";
import { useText } from "./text/useText.ts";

/** More marks than this would not be told apart in a narrow pane; a bar says it better. */
const mostMarks = 12;

/** Progress as small marks or a thin bar, always with the words; nothing where nothing was shown. */
export function ProgressLine({ progress }: { readonly progress: ShownProgress }) {
  const { text } = useText();
  const words = progressWords(progress, text);
  if (words === undefined) return null;
  return (
    <div className="progress">
      {progress.kind === "steps" || progress.kind === "count" ? (
        <Marks done={progress.done} of={progress.of} />
      ) : null}
      <p>{words}</p>
      {progress.kind === "steps" && progress.next !== undefined ? (
        <p className="meta" dir="auto">
          {text.progress.next(progress.next)}
        </p>
      ) : null}
    </div>
  );
}

function progressWords(progress: ShownProgress, text: PaneText): string | undefined {
  switch (progress.kind) {
    case "steps":
      return progress.of === 0 ? undefined : text.progress.steps(progress.done, progress.of);
    case "count":
      return text.progress.count(progress.done, progress.of, progress.unit);
    case "done":
      return progress.done ? text.progress.done : undefined;
    case "word":
      return text.progress[progress.word];
    case "none":
      return undefined;
  }
}

function Marks({ done, of }: { readonly done: number; readonly of: number }) {
  if (of < 1) return null;
  if (of > mostMarks) {
    const share = Math.min(1, Math.max(0, done / of));
    return (
      <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-all" width="100" height="4" rx="2" />
        <rect className="bar-done" width={100 * share} height="4" rx="2" />
      </svg>
    );
  }
  const width = of * 20 - 4;
  return (
    <svg
      className="marks"
      viewBox={`0 0 ${String(width)} 6`}
      width={width}
      height="6"
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, index) => (
        <rect
          key={index}
          className={index < done ? "mark-done" : "mark"}
          x={index * 20 + 0.5}
          y="0.5"
          width="15"
          height="5"
          rx="2.5"
        />
      ))}
    </svg>
  );
}
