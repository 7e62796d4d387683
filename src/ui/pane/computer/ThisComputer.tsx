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
  const { isShared, phase, left } = useReadable(keeping.state);
  const isTurning = phase === "sending" || phase === "waiting";
  const waits = phase === "waiting" && left > 0;
  const isOn = phase === "finishing" ? isShared : isShared !== isTurning;
  return (
    <>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={() => (isTurning ? keeping.stay() : void keeping.turn())}
        />
        {words.switch}
      </label>
      <p className="meta">{isShared ? words.on : words.off}</p>
      {isShared ? null : <p className="meta">{words.hint}</p>}
      <output>{phase === "sending" ? words.sending : waits ? words.waits(left) : null}</output>
      {waits ? (
        <div className="buttons">
          <button type="button" className="button" onClick={keeping.stay}>
            {words.stay}
          </button>
          <button type="button" className="link" onClick={() => void keeping.goOn()}>
            {words.goOn(left)}
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
