import type { TakingBack } from "#app/sharing/takingBack.ts";
import { useProse } from "../shared/useProse.ts";

type TakenBackProps = {
  /** False while it is to be seen there, and there is nothing to say. */
  readonly hidden: boolean;
  readonly state: TakingBack;
  /** Whether the person took it back on this very page, so that they are told how it ended. */
  readonly told: boolean;
  readonly words: { readonly [State in TakingBack]: (where: string) => string };
  readonly where: string;
  /** What taking it back cannot reach. */
  readonly reach: string;
};

/** How far taking something back has got. Says “taken back” only once SharePoint has confirmed it. */
export function TakenBack({ hidden, state, told, words, where, reach }: TakenBackProps) {
  const prose = useProse();
  const isKnown = state === "onItsWay" || state === "refused";
  return (
    <div aria-live="polite">
      {hidden && (told || isKnown) && (
        <p className={prose.quiet}>
          {words[state](where)} {told && reach}
        </p>
      )}
    </div>
  );
}
