import type { Invite } from "#app/preparation/PreparationState.ts";
import { useText } from "./text/useText.ts";

/** The very text that is written, folded away until somebody wants to see it. */
export function BlockPreview({ invite }: { readonly invite: Invite }) {
  const { text } = useText();
  return (
    <details className="preview">
      <summary>
        {invite.found === "ours" && !invite.differs ? text.invite.previewOurs : text.invite.preview}
      </summary>
      <div className="paper">
        {invite.lines.map((line, index) => (
          <p key={index} dir="auto">{line}</p>
        ))}
      </div>
    </details>
  );
}
