import type { Problem } from "#app/records/Problem.ts";
import { ProblemNotice } from "./shared/ProblemNotice.tsx";
import { useTab } from "./TabContext.ts";
import { useProblemText } from "./text/useProblemText.ts";
import { useReadable } from "./useReadable.ts";

/** What stands in place of every page while nothing of the person's own can be read. */
export function SessionFailed({ problem }: { readonly problem: Problem }) {
  const words = useProblemText();
  const { model } = useTab();
  const session = useReadable(model.session);
  // The directory knows the person, so that it is but their own list that is missing.
  const noList = session.status === "ready" && problem.kind === "notProvisioned";
  return (
    <ProblemNotice
      contact={session.status === "ready" ? session.settings.supportContact : undefined}
      heading={noList ? words.noListHeading : words.heading}
      level={1}
      onRetry={() => void model.open()}
      problem={problem}
    />
  );
}
