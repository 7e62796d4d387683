import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { Contents } from "#app/myData/erasing.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import { useProse } from "../../shared/useProse.ts";
import { useEraseText } from "../../text/useEraseText.ts";
import { useText } from "../../text/useText.ts";
import { OwnCopy } from "../OwnCopy.tsx";
import { contentLines } from "./eraseLines.ts";
import { Lines } from "./Lines.tsx";

type BeforeErasingProps = {
  readonly places: readonly Contents[];
  readonly mine: MyServices;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Whether the series goes too; undefined where there is none. */
  readonly reminder: boolean | undefined;
  readonly onReminder: (goes: boolean) => void;
};

/** What would go, what stays, what is out of reach, a copy, and the word that says it is meant. */
export function BeforeErasing(props: BeforeErasingProps) {
  const { places, mine, typed, onType, reminder, onReminder } = props;
  const prose = useProse();
  const text = useText();
  const words = useEraseText();
  return (
    <>
      <p className={prose.body}>{words.intro}</p>
      <Lines heading={words.what} lines={[...contentLines(places, words, text), words.device]} />
      <Lines heading={words.stays}>
        <p className={prose.body}>{words.staysWhy}</p>
      </Lines>
      <Lines heading={words.notReached} lines={words.notReachedList} />
      <Lines heading={words.copyFirst}>
        <OwnCopy mine={mine} />
        <p className={prose.quiet}>{words.copySmall}</p>
      </Lines>
      {reminder !== undefined && (
        <Checkbox
          checked={reminder}
          label={words.reminder}
          onChange={(_, { checked }) => onReminder(checked === true)}
        />
      )}
      <Field label={words.confirm(words.word)}>
        <Input autoComplete="off" onChange={(_, { value }) => onType(value)} value={typed} />
      </Field>
    </>
  );
}
