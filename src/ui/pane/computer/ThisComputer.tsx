import { useRef } from "react";
import type { Keeping } from "#app/keeping/Keeping.ts";
import { keepingOf } from "#app/keeping/keepingOf.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { useReadable } from "../../useReadable.ts";
import { enComputer as words } from "../text/enComputer.ts";
import "../css/computer.css";

/** Whether several people use this computer, so that the pane keeps nothing on it. */
export function ThisComputer({ preparation }: { readonly preparation: Preparation }) {
  const keeping = keepingOf(preparation);
  if (keeping === undefined) return null;
  return (
    <details className="this-computer">
      <summary>{words.heading}</summary>
      <div className="stack">
        <Choice keeping={keeping} />
      </div>
    </details>
  );
}

function Choice({ keeping }: { readonly keeping: Keeping }) {
  const { isShared, phase, isSending, left } = useReadable(keeping.state);
  const isAsking = phase === "asking";
  const isOn = isShared !== isAsking;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <label>
        <input
          ref={input}
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={() => (isAsking ? keeping.stay() : void keeping.turn())}
        />
        {words.switch}
      </label>
      <p className="meta">{isShared ? words.on : words.off}</p>
      {isShared ? null : <p className="meta">{words.hint}</p>}
      <output>
        {isAsking ? (
          <>
            {left === 0 ? null : <p>{isSending ? words.sending : words.left(left)}</p>}
            <p>{isShared ? words.toOwn : words.toShared}</p>
          </>
        ) : phase === "finishing" ? (
          words.finishing
        ) : null}
      </output>
      {isAsking ? (
        <div className="buttons">
          <button
            type="button"
            className="button"
            onClick={() => {
              // The button goes, and the focus with it.
              input.current?.focus({ preventScroll: true });
              keeping.stay();
            }}
          >
            {words.stay}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => {
              input.current?.focus({ preventScroll: true });
              void keeping.goOn();
            }}
          >
            {left === 0 ? words.goOn : words.throwAway(left)}
          </button>
        </div>
      ) : null}
      {phase === "failed" ? (
        <p className="problem" role="alert">
          {words.failed}
        </p>
      ) : null}
    </>
  );
}
