import { useState } from "react";
import { panePart } from "./panePart.tsx";
import type { WhoReadsProps } from "./readers/WhoReads.tsx";
import { useText } from "./text/useText.ts";

/** Without its code the footer still says that it is forwarded to whomever. */
export const WhoReads = panePart<WhoReadsProps>(
  async () => (await import("./readers/WhoReads.tsx")).WhoReads,
);

/** The very text that is written and who will read it, folded away until somebody wants to see it. */
export function BlockPreview(props: WhoReadsProps) {
  const { text } = useText();
  const { invite } = props.state;
  const [open, setOpen] = useState(false);
  const there = invite.found === "ours" && !invite.differs;
  return (
    <details className="preview" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{there ? text.invite.previewOurs : text.invite.preview}</summary>
      <div className="stack">
        <Paper lines={invite.lines} />
        {open ? <WhoReads {...props} /> : null}
      </div>
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
