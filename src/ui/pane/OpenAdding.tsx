import { useEffect, useRef } from "react";
import { useText } from "./text/useText.ts";
import type { Adding } from "./useAdding.ts";

/** "Add a point": opens the line, and takes the focus back when it is closed. */
export function OpenAdding({
  adding,
  appearance,
}: {
  readonly adding: Adding;
  readonly appearance: "button primary" | "link";
}) {
  const { text } = useText();
  const button = useRef<HTMLButtonElement>(null);
  const { calls } = adding;
  useEffect(() => {
    if (calls > 0) button.current?.focus();
  }, [calls]);
  return (
    <button type="button" className={appearance} ref={button} onClick={() => adding.setOpen(true)}>
      {text.points.add}
    </button>
  );
}
