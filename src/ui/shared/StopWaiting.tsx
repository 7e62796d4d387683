import { useLeaveText } from "../text/useLeaveText.ts";
import { TextButton } from "./TextButton.tsx";
import { useLasting } from "./useLasting.ts";
import { useProse } from "./useProse.ts";

/** Leave that was given before answers sooner than this, without a window. */
const patienceMillis = 4_000;

type StopWaitingProps = {
  /** Whether leave is being waited for. */
  readonly waits: boolean;
  readonly onStop: () => void;
};

/** A way out of waiting for a window that was closed by hand. */
export function StopWaiting({ waits, onStop }: StopWaitingProps) {
  const prose = useProse();
  const words = useLeaveText();
  const isLong = useLasting(waits, patienceMillis);
  if (!isLong) return null;
  return (
    <p className={prose.body} role="alert">
      {words.waiting} <TextButton onPress={onStop}>{words.stop}</TextButton>
    </p>
  );
}
