import { useProse } from "../shared/useProse.ts";
import { useSessionText } from "../text/useSessionText.ts";

/** Where what is typed goes, or why it does not yet. */
export function KeptLine({ isKept }: { readonly isKept: boolean }) {
  const prose = useProse();
  const words = useSessionText();
  return (
    <p className={prose.quiet} role={isKept ? undefined : "alert"}>
      {isKept ? words.choose.saved : words.choose.notYet}
    </p>
  );
}
