import { Component, lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { inTime } from "../shared/inTime.ts";

/**
 * A part of the pane whose code is fetched when it is first drawn. `missing` stands in its place where the
 * code does not come or cannot be drawn, and `meanwhile` until it is there; the rest of the pane stays.
 */
export function panePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { meanwhile = null, missing = null }: { meanwhile?: ReactNode; missing?: ReactNode } = {},
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await inTime(load()) }));
  return function PanePart(props: Props) {
    return (
      <Boundary missing={missing}>
        <Suspense fallback={meanwhile}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    );
  };
}

type BoundaryProps = { readonly missing: ReactNode; readonly children: ReactNode };

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.missing : this.props.children;
  }
}
