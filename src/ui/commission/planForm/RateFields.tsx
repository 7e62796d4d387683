import type { TypedAccelerator, TypedTier } from "#domain/commission/typed/TypedPlan.ts";
import { useProse } from "../../shared/useProse.ts";
import { usePlanFormText } from "../../text/usePlanFormText.ts";
import { AmountBox } from "./AmountBox.tsx";
import { Choice } from "./Choice.tsx";
import { Items } from "./Items.tsx";
import type { PlanFields } from "./PlanFields.ts";
import { usePlanFormStyles } from "./usePlanFormStyles.ts";

/** How sales become commission: one rate, steps, or so much at target and faster past it. */
export function RateFields(fields: PlanFields) {
  const { typed, onChange, message } = fields;
  const styles = usePlanFormStyles();
  const words = usePlanFormText();
  return (
    <>
      <div className={styles.row}>
        <Choice
          label={words.shape}
          onChoose={(shape) => onChange({ shape })}
          options={words.shapes}
          value={typed.shape}
        />
        {typed.shape === "flat" && (
          <AmountBox
            label={words.rate}
            message={message("rate")}
            onChange={(rate) => onChange({ rate })}
            value={typed.rate}
          />
        )}
        {typed.shape === "tiers" && (
          <Choice
            label={words.by}
            onChoose={(by) => onChange({ by })}
            options={words.bys}
            value={typed.by}
          />
        )}
        {typed.shape === "accelerators" && (
          <AmountBox
            label={words.onTarget}
            message={message("onTarget")}
            onChange={(onTarget) => onChange({ onTarget })}
            value={typed.onTarget}
          />
        )}
      </div>
      {typed.shape === "tiers" && <TierFields {...fields} />}
      {typed.shape === "accelerators" && <AcceleratorFields {...fields} />}
      {typed.shape !== "flat" && (
        <div className={styles.row}>
          <Choice
            label={words.whole}
            onChoose={(whole) => onChange({ whole: whole === "everything" })}
            options={words.wholes}
            value={typed.whole ? "everything" : "above"}
          />
          <Choice
            label={words.counted}
            onChoose={(counted) => onChange({ counted })}
            options={words.counteds(words.periods[typed.months])}
            value={typed.counted}
          />
        </div>
      )}
    </>
  );
}

function TierFields({ typed, onChange, message, newId }: PlanFields) {
  const styles = usePlanFormStyles();
  const prose = useProse();
  const words = usePlanFormText();
  const change = (id: string, part: Partial<TypedTier>): void =>
    onChange({ tiers: changed(typed.tiers, id, part) });
  const box = (tier: TypedTier, at: number) => (
    <>
      {at === 0 ? (
        <p className={`${prose.quiet} ${styles.first}`}>{words.firstTier}</p>
      ) : (
        <AmountBox
          label={words.tierFrom[typed.by](at + 1)}
          message={message(`tiers.${at}.from`)}
          onChange={(from) => change(tier.id, { from })}
          value={tier.from}
        />
      )}
      <AmountBox
        label={words.tierRate(at + 1)}
        message={message(`tiers.${at}.rate`)}
        onChange={(rate) => change(tier.id, { rate })}
        value={tier.rate}
      />
    </>
  );
  return (
    <Items
      add={words.addTier}
      draw={box}
      items={typed.tiers}
      legend={words.tiers}
      onAdd={() => onChange({ tiers: [...typed.tiers, { id: newId(), from: "", rate: "" }] })}
      onRemove={(id) => onChange({ tiers: typed.tiers.filter((tier) => tier.id !== id) })}
      removableFrom={1}
      remove={words.removeTier}
    />
  );
}

function AcceleratorFields({ typed, onChange, message, newId }: PlanFields) {
  const words = usePlanFormText();
  const { accelerators } = typed;
  const change = (id: string, part: Partial<TypedAccelerator>): void =>
    onChange({ accelerators: changed(accelerators, id, part) });
  const boxes = ({ id, past, times }: TypedAccelerator, at: number) => (
    <>
      <AmountBox
        label={words.past(at + 1)}
        message={message(`accelerators.${at}.past`)}
        onChange={(value) => change(id, { past: value })}
        value={past}
      />
      <AmountBox
        label={words.times(at + 1)}
        message={message(`accelerators.${at}.times`)}
        onChange={(value) => change(id, { times: value })}
        value={times}
      />
    </>
  );
  return (
    <Items
      add={words.addAccelerator}
      draw={boxes}
      items={accelerators}
      legend={words.accelerators}
      onAdd={() =>
        onChange({ accelerators: [...accelerators, { id: newId(), past: "", times: "" }] })
      }
      onRemove={(id) => onChange({ accelerators: accelerators.filter((one) => one.id !== id) })}
      remove={words.removeAccelerator}
    />
  );
}

function changed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  part: Partial<Item>,
): readonly Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...part } : item));
}
