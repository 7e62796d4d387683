import { useProse } from "../../shared/useProse.ts";
import { useValueSortText } from "../../text/useValueSortText.ts";
import { useHeadingFocus } from "./useHeadingFocus.ts";

/** Nothing was important enough to go on with; a card of the person's own, or an undo, leads on. */
export function NothingStep() {
  const prose = useProse();
  const { nothing } = useValueSortText();
  useHeadingFocus();
  return <p className={prose.lead}>{nothing.body}</p>;
}
