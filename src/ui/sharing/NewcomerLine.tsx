import { makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { createIntroductions, type Newcomer } from "#app/sharing/introductions.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useReadable } from "../useReadable.ts";

const NewcomerDialog = lazyPart(async () => (await import("./NewcomerDialog.tsx")).NewcomerDialog);

const useStyles = makeStyles({
  actions: { display: "inline-flex", flexWrap: "wrap", columnGap: "16px" },
});

/** Asks once, in one quiet line, what somebody new may see; of several the nearest first. */
export function NewcomerLine() {
  const styles = useStyles();
  const prose = useProse();
  const { newcomer: text } = useSharingText();
  const { model, notice, locale } = useTab();
  const [introductions] = useState(() => createIntroductions(model.parts, model.goals));
  const [first] = useReadable(introductions.newcomers);
  const [choosing, setChoosing] = useState<Newcomer>();
  const name = first?.relation.other.firstName ?? "";
  return (
    <>
      {first && (
        <p className={prose.body}>
          {text.line(name, formatDay(first.relation.from, locale))}{" "}
          <span className={styles.actions}>
            <TextButton label={text.chooseFor(name)} onPress={() => setChoosing(first)}>
              {text.choose}
            </TextButton>
            <TextButton
              label={text.notNowFor(name)}
              onPress={() => {
                introductions.answer(first.relation.other.id, []);
                notice.set({ text: text.notedNothing(name) });
              }}
            >
              {text.notNow}
            </TextButton>
          </span>
        </p>
      )}
      {choosing && (
        <Suspense fallback={null}>
          <NewcomerDialog
            introductions={introductions}
            newcomer={choosing}
            onClose={() => setChoosing(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
