import { makeStyles } from "@fluentui/react-components";
import type { PromiseTasks } from "#app/talks/promiseTasks.ts";
import type { TalkPromise } from "#domain/talk/said.ts";
import { StopWaiting } from "../shared/StopWaiting.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useReadable } from "../useReadable.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  // Under the words of the promise, beside its box.
  line: { paddingInlineStart: "36px" },
});

type InTasksProps = {
  readonly tasks: PromiseTasks;
  readonly promise: TalkPromise;
  /** Whether it is still to be done. */
  readonly open: boolean;
};

/** Puts a promise of mine into my own To Do, or takes it out again. */
export function InTasks({ tasks, promise, open }: InTasksProps) {
  const styles = useStyles();
  const prose = useProse();
  const { tasks: words } = useMemoryText();
  const { tell } = useTalkDesk();
  const isThere = useReadable(tasks.sent).has(promise.id);
  const takeOut = async (): Promise<void> => {
    if (await tasks.takeOut(promise)) tell({ text: words.isOut });
  };
  const put = async (): Promise<void> => {
    if (await tasks.put(promise))
      tell({ text: words.isIn, undo: async () => await tasks.takeOut(promise) });
  };
  if (!isThere && !open) return null;
  return (
    <p className={`${prose.quiet} ${styles.line}`}>
      {isThere ? (
        <>
          {words.there}{" "}
          <TextButton label={words.takeOutOf(promise.text)} onPress={() => void takeOut()}>
            {words.takeOut}
          </TextButton>
        </>
      ) : (
        <TextButton label={words.putOf(promise.text)} onPress={() => void put()}>
          {words.put}
        </TextButton>
      )}
    </p>
  );
}

/** Why it was not done, and the way out of waiting for leave. */
export function TasksTrouble({ tasks }: { readonly tasks: PromiseTasks }) {
  const prose = useProse();
  const { tasks: words } = useMemoryText();
  const busy = useReadable(tasks.busy);
  const problem = useReadable(tasks.problem);
  const waits = useReadable(tasks.waits);
  const kind = problem?.kind ?? "unexpected";
  return (
    <>
      {problem && !busy && (
        <p className={prose.body} role="alert">
          {
            words.problem[
              kind in words.problem ? (kind as keyof typeof words.problem) : "unexpected"
            ]
          }
        </p>
      )}
      <StopWaiting onStop={tasks.stopWaiting} waits={waits} />
    </>
  );
}
