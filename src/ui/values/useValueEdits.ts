import type { ValueEdit } from "#domain/value/reviseValues.ts";
import { useTab } from "../TabContext.ts";

/** Writes an edit of the person's values. With `told`, says so and offers the way back. */
export function useValueEdits(): (edit: ValueEdit, told?: string) => void {
  const { model, notice } = useTab();
  return (edit, told) => {
    const { undo } = model.values.change(edit);
    // An older way back would also take what was changed since.
    notice.set(told === undefined ? undefined : { text: told, undo });
  };
}
