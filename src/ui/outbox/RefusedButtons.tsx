import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Stuck } from "#app/outbox/outboxModel.ts";
import { useFrame } from "../TabContext.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import { useText } from "../text/useText.ts";
import { copyText } from "./copyText.ts";
import type { StuckChangeProps } from "./StuckChange.tsx";
import { typedWords } from "./typedWords.ts";
import { useBar } from "./useBar.ts";

/** The copy is told of an answer a moment after the answer. */
const settleMillis = 300;

/** What can be done about a change that SharePoint refused. */
export function RefusedButtons({ stuck, onHold }: Pick<StuckChangeProps, "stuck" | "onHold">) {
  const text = useText();
  const { stuck: words } = useOutboxText();
  const { model, wake } = useFrame();
  const { outbox } = model;
  const [trying, setTrying] = useState(false);
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const typed = typedWords(stuck);

  const tryAgain = async (): Promise<void> => {
    setTrying(true);
    onHold(stuck);
    // Whatever was mended was mended for all that failed alike.
    await Promise.all(
      outbox.stuck
        .get()
        .filter((one) => isAlike(one, stuck))
        .map(outbox.sendAgain),
    );
    wake(settleMillis, () => {
      setTrying(false);
      onHold(undefined);
    });
  };
  const letGo = (): void => void outbox.letGo(stuck);

  if (asking) return <LetGoQuestion onKeep={() => setAsking(false)} onLetGo={letGo} />;
  return (
    <>
      <Button disabledFocusable={trying} onClick={() => void tryAgain()} size="small">
        {trying ? text.saving.trying : text.common.tryAgain}
      </Button>
      {typed !== "" && (
        <Button onClick={async () => setCopied(await copyText(typed))} size="small">
          {copied === true ? words.copied : words.copy}
        </Button>
      )}
      <Button onClick={typed === "" ? letGo : () => setAsking(true)} size="small">
        {stuck.record !== undefined
          ? words.letGo
          : stuck.place.kind === "own"
            ? words.bringBack
            : words.stopTrying}
      </Button>
      {copied === false && <span>{words.notCopied}</span>}
    </>
  );
}

type LetGoQuestionProps = { readonly onLetGo: () => void; readonly onKeep: () => void };

function LetGoQuestion({ onLetGo, onKeep }: LetGoQuestionProps) {
  const styles = useBar();
  const { stuck: words } = useOutboxText();
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone; of the two in its place the harmless one comes first.
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div className={styles.buttons} ref={box}>
      <span>{words.letGoAsk}</span>
      <Button onClick={onKeep} size="small">
        {words.keep}
      </Button>
      <Button onClick={onLetGo} size="small">
        {words.letGo}
      </Button>
    </div>
  );
}

function isAlike({ state }: Stuck, stuck: Stuck): boolean {
  return (
    state.status === "refused" &&
    stuck.state.status === "refused" &&
    state.kind === stuck.state.kind
  );
}
