import { useEffect, useMemo, useRef } from "react";
import { createAgenda } from "#app/preparation/agenda/createAgenda.ts";
import { useReadable } from "../../useReadable.ts";
import type { PairParts } from "../PairParts.ts";
import { enAgenda as words } from "../text/enAgenda.ts";
import "../css/agenda.css";

/** As many at once as leave the rest of the pane in sight; the next come when these are decided. */
const most = 2;

/** Questions of the invite's own text that check up on somebody, each with another way to ask. */
export function AnotherWay({ state, preparation }: PairParts) {
  const agenda = useMemo(() => createAgenda(preparation.parts), [preparation]);
  const marked = useReadable(agenda.marked);
  const place = useRef<HTMLDivElement>(null);
  const busy = state.task.status === "busy";
  useEffect(() => {
    const look = () => void agenda.look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [agenda]);
  const decide = (deed: () => Promise<boolean>): void => {
    if (busy) return;
    const done = async (): Promise<void> => {
      // What was pressed is gone; the keys go on from where it stood.
      if (await deed()) place.current?.focus({ preventScroll: true });
    };
    void done();
  };
  return (
    <div className="another-way" ref={place} tabIndex={-1}>
      {marked.length === 0 ? null : (
        <section aria-labelledby="another-way">
          <h2 id="another-way">{words.title}</h2>
          <ul className="ways">
            {marked.slice(0, most).map((question) => (
              <li key={question.text}>
                <p className="meta">
                  {words.inInvite} <q dir="auto">{question.text}</q>
                </p>
                <p className="way" dir="auto">
                  {question.instead}
                </p>
                <div className="buttons">
                  <button
                    type="button"
                    className="button small"
                    aria-disabled={busy}
                    aria-label={words.takeFor(question.text)}
                    onClick={() => decide(() => agenda.take(question))}
                  >
                    {words.take}
                  </button>
                  <button
                    type="button"
                    className="link"
                    aria-disabled={busy}
                    aria-label={words.leaveFor(question.text)}
                    onClick={() => decide(() => agenda.leave(question))}
                  >
                    {words.leave}
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <p className="meta">{words.note}</p>
        </section>
      )}
    </div>
  );
}
