import { Button, Field, Input } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { BoxProblem } from "#domain/commission/typed/boxReader.ts";
import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";
import { useTab } from "../../TabContext.ts";
import { usePlanFormText } from "../../text/usePlanFormText.ts";
import { AmountBox } from "./AmountBox.tsx";
import { boxWords } from "./boxWords.ts";
import { Choice } from "./Choice.tsx";
import { ExtraFields } from "./ExtraFields.tsx";
import type { PlanFields } from "./PlanFields.ts";
import { RateFields } from "./RateFields.tsx";
import { usePlanFormStyles } from "./usePlanFormStyles.ts";

type PlanFormProps = {
  readonly typed: TypedPlan;
  readonly onChange: (next: TypedPlan) => void;
  /** What is the matter, once the person has tried to keep it; each stands at its own box. */
  readonly problems: readonly BoxProblem[];
};

const monthsOf = { "1": 1, "3": 3, "12": 12 } as const;

/** A commission plan being typed, in the terms most plans have. It keeps nothing itself. */
export function PlanForm({ typed, onChange, problems }: PlanFormProps) {
  const styles = usePlanFormStyles();
  const words = usePlanFormText();
  const { locale, newId } = useTab();
  const [opened, setOpened] = useState<boolean>();
  const restId = useId();
  const isExtra = typed.kickers.length > 0 || typed.bonuses.length > 0 || typed.cap.trim() !== "";
  const isWrong = problems.some(({ place }) => /^(kickers|bonuses|cap)/u.test(place));
  const open = isWrong || (opened ?? isExtra);
  const change = (part: Partial<TypedPlan>): void => onChange({ ...typed, ...part });
  const message = (place: string) => {
    const found = problems.find((problem) => problem.place === place);
    return found ? boxWords(found, typed, words, locale) : null;
  };
  const fields: PlanFields = { typed, onChange: change, message, newId };
  const period = words.periods[typed.months];
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Field label={words.name}>
          <Input
            autoComplete="off"
            onChange={(_, { value }) => change({ name: value })}
            value={typed.name}
          />
        </Field>
        <Field label={words.from} validationMessage={message("from")}>
          <Input
            onChange={(_, { value }) => change({ from: value })}
            type="date"
            value={typed.from}
          />
        </Field>
        <Field label={words.currency} validationMessage={message("currency")}>
          <Input
            autoCapitalize="characters"
            autoComplete="off"
            maxLength={3}
            onChange={(_, { value }) => change({ currency: value.toUpperCase() })}
            value={typed.currency}
          />
        </Field>
      </div>
      <div className={styles.row}>
        <Choice
          label={words.months}
          onChoose={(value) => change({ months: monthsOf[value] })}
          options={words.aPeriod}
          value={`${typed.months}`}
        />
        <AmountBox
          hint={words.quotaHint}
          label={words.quota(period)}
          message={message("quota")}
          onChange={(quota) => change({ quota })}
          value={typed.quota}
        />
        <AmountBox
          label={words.paidAfterDays}
          message={message("paidAfterDays")}
          onChange={(paidAfterDays) => change({ paidAfterDays })}
          value={typed.paidAfterDays}
        />
      </div>
      <RateFields {...fields} />
      <Button
        appearance="subtle"
        aria-controls={restId}
        aria-expanded={open}
        className={styles.add}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpened(!open)}
      >
        {words.more}
      </Button>
      <div className={open ? styles.form : styles.shut} id={restId}>
        <ExtraFields {...fields} />
      </div>
    </div>
  );
}
