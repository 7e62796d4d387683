import { Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findHidden } from "#domain/cleanText.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "16px",
    margin: 0,
    padding: "24px 0 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    maxWidth: "640px",
  },
  legend: { float: "left", padding: 0, fontWeight: tokens.fontWeightSemibold },
  switches: { display: "flex", flexWrap: "wrap", columnGap: "24px", marginLeft: "-8px" },
});

/** The longest a value and its description may be, in UTF-16 units. */
const longest = { label: 80, atWork: 255 } as const;

type ValueBoxProps = { readonly rank: number; readonly value: CoreValue | undefined };

/** One value. It is kept when the person leaves the box, and taken away when they empty it. */
export function ValueBox({ rank, value }: ValueBoxProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const [label, setLabel] = useState(value?.label ?? "");
  const [atWork, setAtWork] = useState(value?.atWork ?? "");

  const problemIn = (typed: string, most: number): string | null => {
    const hidden = findHidden(typed);
    if (hidden) return text.form.problems.hiddenCharacter(hidden.at);
    const length = typed.trim().length;
    return length > most ? text.form.problems.tooLong(length, most) : null;
  };
  const labelProblem =
    problemIn(label, longest.label) ??
    (label.trim() === "" && atWork.trim() !== "" ? text.form.problems.empty : null);
  const atWorkProblem = problemIn(atWork, longest.atWork);
  const keep = (): void => {
    if (labelProblem === null && atWorkProblem === null)
      void model.values.write(rank, { label, atWork });
  };

  return (
    <fieldset className={styles.box}>
      <Field label={text.values.label(rank)} validationMessage={labelProblem}>
        <Input
          autoComplete="off"
          onBlur={keep}
          onChange={(_, typed) => setLabel(typed.value)}
          placeholder={text.values.labelHint[rank - 1]}
          size="large"
          value={label}
        />
      </Field>
      <Field label={text.values.atWork} validationMessage={atWorkProblem}>
        <Input
          autoComplete="off"
          onBlur={keep}
          onChange={(_, typed) => setAtWork(typed.value)}
          value={atWork}
        />
      </Field>
      {value && session.status === "ready" && session.relations.length > 0 && (
        <div>
          <p className={prose.quiet}>
            {value.shownTo.length === 0 ? text.values.whoNobody : text.values.who(value.label)}
          </p>
          <div className={styles.switches}>
            {session.relations.map(({ other }) => (
              <Switch
                checked={value.shownTo.some(({ reader }) => reader === other.id)}
                key={other.id}
                label={text.sharing.show(other.firstName)}
                onChange={(_, { checked }) => void model.values.show(value.id, other.id, checked)}
              />
            ))}
          </div>
        </div>
      )}
    </fieldset>
  );
}
