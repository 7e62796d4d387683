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
  const { text } = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="paper" aria-label={text.invite.previewLabel} tabIndex={0}>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </section>
  );
}
