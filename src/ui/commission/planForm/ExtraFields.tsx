import { Field, Input } from "@fluentui/react-components";
import type { TypedBonus, TypedKicker } from "#domain/commission/typed/TypedPlan.ts";
import { useTab } from "../../TabContext.ts";
import { usePlanFormText } from "../../text/usePlanFormText.ts";
import { AmountBox } from "./AmountBox.tsx";
import { Choice } from "./Choice.tsx";
import { Items } from "./Items.tsx";
import type { PlanFields } from "./PlanFields.ts";
import { usePlanFormStyles } from "./usePlanFormStyles.ts";

/** What is paid on top, and the most that is paid. */
export function ExtraFields(fields: PlanFields) {
  const { typed, onChange, message } = fields;
  const styles = usePlanFormStyles();
  const words = usePlanFormText();
  const { locale } = useTab();
  const period = words.periods[typed.months];
  return (
    <>
      <KickerFields {...fields} />
      <BonusFields {...fields} />
      <div className={styles.row}>
        <AmountBox
          hint={words.capHint}
          label={words.cap(period)}
          message={message("cap")}
          onChange={(cap) => onChange({ cap })}
          value={typed.cap}
        />
        <Choice
          label={words.yearStarts}
          onChoose={(month) => onChange({ yearStarts: Number(month) })}
          options={monthNames(locale)}
          value={`${typed.yearStarts}`}
        />
      </div>
    </>
  );
}

/** Months by their number, in the person's language. */
function monthNames(locale: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, at) => [at + 1, format.format(Date.UTC(2026, at))]);
  return Object.fromEntries(months) as Readonly<Record<string, string>>;
}

function KickerFields({ typed, onChange, message, newId }: PlanFields) {
  const words = usePlanFormText();
  const { kickers } = typed;
  const change = (id: string, part: Partial<TypedKicker>): void =>
    onChange({ kickers: kickers.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const boxes = ({ id, name, atLeast, pays, value }: TypedKicker, at: number) => (
    <>
      <NameBox
        label={words.extraName(at + 1)}
        message={message(`kickers.${at}.name`)}
        onChange={(typedName) => change(id, { name: typedName })}
        value={name}
      />
      <AmountBox
        label={words.atLeast(at + 1)}
        message={message(`kickers.${at}.atLeast`)}
        onChange={(amount) => change(id, { atLeast: amount })}
        value={atLeast}
      />
      <Choice
        label={words.pays(at + 1)}
        onChoose={(kind) => change(id, { pays: kind })}
        options={words.payKinds}
        value={pays}
      />
      <AmountBox
        label={words.value[pays](at + 1)}
        message={message(`kickers.${at}.value`)}
        onChange={(amount) => change(id, { value: amount })}
        value={value}
      />
    </>
  );
  const added: TypedKicker = {
    id: "",
    name: words.newKicker,
    atLeast: "",
    pays: "fixed",
    value: "",
  };
  return (
    <Items
      add={words.addKicker}
      draw={boxes}
      hint={words.kickersHint}
      items={kickers}
      legend={words.kickers}
      onAdd={() => onChange({ kickers: [...kickers, { ...added, id: newId() }] })}
      onRemove={(id) => onChange({ kickers: kickers.filter((one) => one.id !== id) })}
      remove={words.removeKicker}
    />
  );
}

function BonusFields({ typed, onChange, message, newId }: PlanFields) {
  const words = usePlanFormText();
  const { bonuses } = typed;
  const change = (id: string, part: Partial<TypedBonus>): void =>
    onChange({ bonuses: bonuses.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const boxes = ({ id, name, per, at: reached, amount }: TypedBonus, at: number) => (
    <>
      <NameBox
        label={words.bonusName(at + 1)}
        message={message(`bonuses.${at}.name`)}
        onChange={(typedName) => change(id, { name: typedName })}
        value={name}
      />
      <Choice
        label={words.per(at + 1)}
        onChoose={(span) => change(id, { per: span })}
        options={words.pers(words.periods[typed.months])}
        value={per}
      />
      <AmountBox
        label={words.at(at + 1)}
        message={message(`bonuses.${at}.at`)}
        onChange={(share) => change(id, { at: share })}
        value={reached}
      />
      <AmountBox
        label={words.amount(at + 1)}
        message={message(`bonuses.${at}.amount`)}
        onChange={(value) => change(id, { amount: value })}
        value={amount}
      />
    </>
  );
  const added: TypedBonus = { id: "", name: words.newBonus, per: "quarter", at: "100", amount: "" };
  return (
    <Items
      add={words.addBonus}
      draw={boxes}
      hint={words.bonusesHint}
      items={bonuses}
      legend={words.bonuses}
      onAdd={() => onChange({ bonuses: [...bonuses, { ...added, id: newId() }] })}
      onRemove={(id) => onChange({ bonuses: bonuses.filter((one) => one.id !== id) })}
      remove={words.removeBonus}
    />
  );
}

type NameBoxProps = {
  readonly label: string;
  readonly message: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function NameBox({ label, message, value, onChange }: NameBoxProps) {
  return (
    <Field label={label} validationMessage={message}>
      <Input autoComplete="off" onChange={(_, data) => onChange(data.value)} value={value} />
    </Field>
  );
}
