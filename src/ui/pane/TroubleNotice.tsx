import type { Trouble } from "#app/preparation/Trouble.ts";
import { useText } from "./text/useText.ts";

/** What happened, and the next step as a button. */
export function TroubleNotice(props: {
  readonly trouble: Trouble;
  readonly onRetry: () => void;
  /** A second sentence before the cause, such as what could not be read. */
  readonly lead?: string;
  /** The only thing on the screen. */
  readonly large?: boolean;
}) {
  const { text } = useText();
  const { trouble, onRetry, lead, large = false } = props;
  const words = text.trouble[trouble.kind];
  const body = typeof words.body === "string" ? words.body : words.body(trouble.retryAfter);
  const asksToSignIn = trouble.kind === "signIn";
  return (
    <div className={large ? "trouble large" : "trouble"} role={asksToSignIn ? "status" : "alert"}>
      <p className="trouble-title">{lead ?? words.title}</p>
      <p>{lead === undefined ? body : `${words.title}. ${body}`}</p>
      <button type="button" className={large ? "button primary" : "button"} onClick={onRetry}>
        {words.action}
      </button>
      {trouble.requestId === undefined ? null : (
        <p className="meta selectable">{text.notice.support(trouble.requestId)}</p>
      )}
    </div>
  );
}
