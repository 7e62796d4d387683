import { Component, type ReactNode } from "react";
import { useProse } from "./shared/useProse.ts";
import { useText } from "./text/useText.ts";

type Props = {
  readonly children: ReactNode;
  /** What stands in for a part of the page; without it, what is said of a whole one. */
  readonly failed?: ReactNode;
};

/** Keeps a page that fails to draw, or to load, from taking the whole tab with it. */
export class PageBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (this.props.failed ?? <Failed />) : this.props.children;
  }
}

function Failed() {
  const prose = useProse();
  const text = useText();
  return (
    <div role="alert" style={{ padding: "48px 24px" }}>
      <p className={prose.body}>{text.problems.page}</p>
    </div>
  );
}
