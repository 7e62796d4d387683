import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState, type PointerEvent } from "react";
import type { StepDraft } from "#domain/goal/goalDraft.ts";
import { moveItem } from "#domain/goal/moveItem.ts";
import { announce, openAnnouncements } from "../order/announce.ts";
import { dragItem } from "../order/dragItem.ts";
import { MoveHandle } from "../order/MoveHandle.tsx";
import { placeByKey } from "../order/placeByKey.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import type { FieldsProps } from "./FieldsProps.ts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0 },
  list: { display: "flex", flexDirection: "column", rowGap: "16px" },
  step: { display: "flex", alignItems: "flex-end", columnGap: "4px", position: "relative" },
  fields: { display: "flex", flexWrap: "wrap", gap: "8px", flexGrow: 1, minWidth: 0 },
  text: { flexGrow: 1, flexBasis: "220px", minWidth: 0 },
  due: { flexBasis: "150px", minWidth: 0, flexGrow: 0 },
  add: { alignSelf: "flex-start" },
});

type StepFieldsProps = FieldsProps & { readonly newId: () => string };

/** The steps in the person's own order, each with its day if it has one. */
export function StepFields({ form, message, newId, onChange }: StepFieldsProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useGoalText();
  const { common } = useText();
  const list = useRef<HTMLUListElement>(null);
  const [removed, setRemoved] = useState<{ readonly step: StepDraft; readonly at: number }>();
  useEffect(openAnnouncements, []);
  const { steps } = form;
  const tooMany = message("steps");

  const change = (id: string, part: { readonly text?: string; readonly due?: string }): void =>
    onChange({ steps: steps.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const move = (from: number, to: number): void => {
    onChange({ steps: moveItem(steps, from, to) });
    announce(text.form.stepMoved(to + 1, steps.length));
  };
  const drag = (from: number, { nativeEvent }: PointerEvent): void => {
    const items = [...(list.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
    if (nativeEvent.button === 0)
      dragItem(nativeEvent, {
        items,
        from,
        onDrop: (to) => move(from, to),
        onCancel: () => undefined,
      });
  };

  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{text.form.steps}</legend>
      <p className={prose.quiet}>{text.form.stepsHint}</p>
      {steps.length > 0 && (
        <ul className={`${prose.list} ${styles.list}`} ref={list}>
          {steps.map((step, index) => (
            <li className={styles.step} key={step.id}>
              {steps.length > 1 && (
                <MoveHandle
                  label={text.form.moveStep(index + 1)}
                  onKey={(key) => move(index, placeByKey(key, index, steps.length) ?? index)}
                  onPointerDown={(event) => drag(index, event)}
                />
              )}
              <div className={styles.fields}>
                <Field
                  className={styles.text}
                  label={text.form.step(index + 1)}
                  validationMessage={message("steps", index)}
                >
                  <Input
                    autoComplete="off"
                    onChange={(_, { value }) => change(step.id, { text: value })}
                    value={step.text}
                  />
                </Field>
                <Field className={styles.due} label={text.form.targetDay}>
                  <Input
                    aria-label={text.form.stepDue(index + 1)}
                    name="due"
                    onChange={(_, { value }) => change(step.id, { due: value })}
                    type="date"
                    value={step.due ?? ""}
                  />
                </Field>
              </div>
              <Button
                appearance="subtle"
                aria-label={text.form.removeStep(index + 1)}
                icon={<DismissRegular />}
                onClick={() => {
                  setRemoved({ step, at: index });
                  onChange({ steps: steps.filter((one) => one.id !== step.id) });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <output className={prose.quiet}>
        {removed && (
          <>
            {text.form.removedStep(removed.step.text.trim())}{" "}
            <TextButton
              onPress={() => {
                onChange({ steps: steps.toSpliced(removed.at, 0, removed.step) });
                setRemoved(undefined);
              }}
            >
              {common.undo}
            </TextButton>
          </>
        )}
      </output>
      {tooMany && <p role="alert">{tooMany}</p>}
      <Button
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => {
          setRemoved(undefined);
          onChange({ steps: [...steps, { id: newId(), text: "" }] });
        }}
      >
        {text.form.addStep}
      </Button>
    </fieldset>
  );
}
