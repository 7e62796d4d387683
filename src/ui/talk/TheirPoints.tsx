import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Brief } from "#domain/talk/brief.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  points: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "grid",
    rowGap: "4px",
    outlineStyle: "none",
  },
});

/** What the other wants to talk about: first as much as is read in the minute, then all at a press. */
export function TheirPoints({
  brief: { points: short },
}: {
  readonly brief: Pick<Brief, "points">;
}) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const memoryText = useMemoryText();
  const { theirs, relation } = useTalkDesk().talk;
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  if (theirs.status !== "ready" || theirs.points.length === 0) return null;
  const { points } = theirs;
  const isCut = points.some(({ id, text }) => short.find((one) => one.id === id)?.text !== text);
  return (
    <Section heading={words.theirs(relation.other.firstName)}>
      <ul className={styles.points} ref={list} tabIndex={-1}>
        {(all ? points : short).map((point) => (
          <li className={prose.body} key={point.id}>
            {point.text}
          </li>
        ))}
      </ul>
      {isCut && !all && (
        <p className={prose.quiet}>
          <TextButton
            onPress={() => {
              setAll(true);
              // What was pressed is gone; the keys go on from the top of the list.
              list.current?.focus({ preventScroll: true });
            }}
          >
            {memoryText.showAll(points.length)}
          </TextButton>
        </p>
      )}
    </Section>
  );
}
