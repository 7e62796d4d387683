import { Component, type ReactNode } from "react";
import { CodeMissing } from "./shared/CodeMissing.ts";
import { TextButton } from "./shared/TextButton.tsx";
import { useProse } from "./shared/useProse.ts";
import { useText } from "./text/useText.ts";

type Props = {
  readonly children: ReactNode;
  /** What stands in for a part of the page; without it, what is said of a whole one. */
  readonly failed?: ReactNode;
};

/** Keeps a page that fails to draw, or to load, from taking the whole tab with it. */
export class PageBoundary extends Component<Props, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error("Something that is no error was thrown.") };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof CodeMissing) error.renew();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (this.props.failed !== undefined) return this.props.failed;
    if (!(error instanceof CodeMissing)) return <Failed />;
    return <NotFetched onRetry={() => this.setState({ error: undefined })} />;
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

function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const prose = useProse();
  const text = useText();
  return (
    // It may stand where a dialog was asked for, below what is in sight.
    <div
      ref={(line) => line?.scrollIntoView({ block: "nearest" })}
      role="alert"
      style={{ padding: "24px" }}
    >
      <p className={prose.body}>
        {text.problems.code} <TextButton onPress={onRetry}>{text.common.tryAgain}</TextButton>
      </p>
    </div>
  );
}
