import type { Invite } from "#app/preparation/PreparationState.ts";
import { useText } from "./text/useText.ts";

/** The very text that is written, folded away until somebody wants to see it. */
export function BlockPreview({ invite }: { readonly invite: Invite }) {
  const { text } = useText();
  const there = invite.found === "ours" && !invite.differs;
  return (
    <details className="preview">
      <summary>{there ? text.invite.previewOurs : text.invite.preview}</summary>
      <Paper lines={invite.lines} />
    </details>
  );
}

export function Paper({ lines }: { readonly lines: readonly string[] }) {
  return (
    // A region that scrolls must be reachable without a pointer.
    <div className="paper" tabIndex={0} role="group">
      {lines.map((line, index) => (
        <p key={index} dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}
