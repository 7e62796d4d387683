import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { beginClosing, closingName, readClosing, type Closing } from "#app/talks/closingDraft.ts";
import type { Day } from "#domain/day.ts";
import { closedByMe } from "#domain/talk/closing.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useReadable } from "../useReadable.ts";
import { ClosingForm } from "./ClosingForm.tsx";
import { LastTalk } from "./LastTalk.tsx";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", rowGap: "32px" },
});

type AfterwardsProps = {
  /** The goal that the page says to ask about, by its id. */
  readonly askAbout: string | undefined;
};

/** What is done when the talk is over: closing it, or adding to what it was closed with. */
export function Afterwards({ askAbout }: AfterwardsProps) {
  const styles = useStyles();
  const words = useMemoryText();
  const { talk, memory, closesFirst, drafts, inputs, locale } = useTalkDesk();
  const { said, toClose } = useReadable(memory.remembered);
  const name = closingName(talk.relation.other.id);
  const begin = (day: Day): Closing => beginClosing(day, said, inputs.newId);
  const [begun, setBegun] = useState<Closing | undefined>(() => {
    const left = leftIn(drafts.get(name));
    if (closesFirst === true && toClose) return left ?? begin(toClose);
    return left?.aside === true ? undefined : left;
  });
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (begun === undefined && pressed.current)
      place.current?.querySelector<HTMLElement>("button")?.focus();
  }, [begun]);
  const aside = leftIn(drafts.get(name));
  const isClosed = toClose === undefined && closedByMe(said, talk.today) !== undefined;
  return (
    <div className={styles.place} ref={place}>
      {begun ? (
        <ClosingForm
          askAbout={askAbout}
          begin={begin}
          begun={begun}
          end={() => {
            pressed.current = true;
            setBegun(undefined);
          }}
        />
      ) : aside ? (
        <div>
          <Button appearance="primary" onClick={() => setBegun(aside)}>
            {words.goOn(formatNearDay(aside.day, locale))}
          </Button>
        </div>
      ) : (
        !isClosed && (
          <div>
            <Button
              appearance={toClose ? "primary" : "secondary"}
              onClick={() => setBegun(begin(toClose ?? talk.today))}
            >
              {toClose && toClose !== talk.today
                ? words.closeOf(formatNearDay(toClose, locale))
                : words.close}
            </Button>
          </div>
        )
      )}
      <LastTalk onAdd={begun || aside ? undefined : (day) => setBegun(begin(day))} />
    </div>
  );
}

/** A form half filled in; one that was sent is being written, or goes on by itself. */
function leftIn(draft: unknown): Closing | undefined {
  const left = readClosing(draft);
  return left?.closedAt === undefined ? left : undefined;
}
