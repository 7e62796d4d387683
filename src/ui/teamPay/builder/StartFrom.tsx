import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { useProse } from "../../shared/useProse.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import { useTeamPayStyles } from "../useTeamPayStyles.ts";
import type { Build, StartChoice } from "./build.ts";

type StartFromProps = {
  readonly build: Build;
  readonly starts: readonly StartChoice[];
  readonly onChoose: (start: StartChoice) => void;
};

/** What the plan begins from, each with what it does to the dates of people's own goals. */
export function StartFrom({ build, starts, onChoose }: StartFromProps) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const { builder: words, unnamed } = useTeamPayText();
  const id = useId();
  const nameOf = ({ kind, name = "" }: StartChoice): string =>
    kind === "team" ? (name === "" ? unnamed : name) : words.starts[kind];
  const chosen = starts.find((start) => start.id === build.start);
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 className={styles.legend} id={id}>
        {words.start}
      </h2>
      <Field>
        <RadioGroup
          aria-labelledby={id}
          className={styles.checks}
          onChange={(_, { value }) => {
            const found = starts.find((start) => start.id === value);
            if (found) onChoose(found);
          }}
          value={build.start}
        >
          {starts.map((start) => (
            <Radio key={start.id} label={nameOf(start)} value={start.id} />
          ))}
        </RadioGroup>
      </Field>
      <output className={prose.body}>{chosen && words.startHints[chosen.kind]}</output>
    </section>
  );
}
