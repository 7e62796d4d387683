import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Delivery } from "#app/pictures/Pictures.ts";
import { useProse } from "../shared/useProse.ts";
import { usePictureText } from "../text/usePictureText.ts";
import type { pictureWords } from "../text/enPicture.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "4px",
  },
  bar: { flexBasis: "100%" },
});

type DeliveryLineProps = {
  readonly delivery: Delivery;
  readonly onStop: () => void;
  readonly onSend: () => void;
};

/** How the full size is doing on its way, in words, with what can be done about it. */
export function DeliveryLine({ delivery, onStop, onSend }: DeliveryLineProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = usePictureText();
  const { status } = delivery;
  return (
    <div className={styles.line}>
      {status === "sending" && (
        <ProgressBar
          aria-label={words.sending(percent(delivery.part))}
          className={styles.bar}
          value={delivery.part}
        />
      )}
      <output className={prose.quiet}>{wordsFor(delivery, words)}</output>
      {status === "sending" && (
        <Button onClick={onStop} size="small">
          {words.cancel}
        </Button>
      )}
      {(status === "paused" || status === "refused") && (
        <Button onClick={onSend} size="small">
          {status === "paused" ? words.send : words.again}
        </Button>
      )}
    </div>
  );
}

function wordsFor(delivery: Delivery, words: typeof pictureWords): string {
  switch (delivery.status) {
    case "sending":
      return words.sending(percent(delivery.part));
    case "paused":
      return words.paused;
    case "refused":
      return delivery.kind === "notProvisioned" || delivery.kind === "forbidden"
        ? words.noLibrary
        : words.refused;
    case "waiting":
      if (!delivery.isKept) return words.pageOnly;
      if (delivery.because === undefined) return words.next;
      if (delivery.because === "offline") return words.offline;
      return delivery.because === "signedOut" ? words.signedOut : words.busy;
    default:
      return delivery satisfies never;
  }
}

function percent(part: number): number {
  return Math.round(part * 100);
}
