import type { ReactNode } from "react";
import type { Task } from "#app/preparation/PreparationState.ts";

/**
 * A button for one deed. While another is being done it stays focusable and says
 * so, because a disabled button would throw the focus back to the top of the pane.
 */
export function DeedButton({
  primary = false,
  task,
  onDo,
  children,
}: {
  readonly primary?: boolean;
  readonly task: Task;
  readonly onDo: () => Promise<unknown>;
  readonly children: ReactNode;
}) {
  const busy = task.status === "busy";
  return (
    <button
      type="button"
      className={primary ? "button primary" : "button"}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void onDo();
      }}
    >
      {children}
    </button>
  );
}
