import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionModel, Pay } from "#app/commission/CommissionModel.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { compare, isLess, one, percent, zero } from "#domain/commission/rational.ts";
import type { PaySettings } from "#domain/commission/records/PaySettings.ts";
import { amountText, percentText } from "#domain/commission/typed/boxText.ts";
import { minorUnits, parseAmount, type Currency } from "#domain/money.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTakesText } from "../text/useTakesText.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gap: "16px",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    alignItems: "start",
    maxWidth: "800px",
    "& > *": { minWidth: 0 },
    "& input, & select": { width: "100%", minWidth: 0 },
  },
  button: { alignSelf: "flex-start" },
});

type AssumptionsProps = {
  readonly ahead: Ahead | undefined;
  readonly pay: Pay;
  readonly model: CommissionModel;
};

/** What the page takes for granted, each to be put right in place; and the way to one's plan. */
export function Assumptions({ ahead, pay, model }: AssumptionsProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().settings;
  const { navigation } = useTab();
  const open = () => navigation.go({ page: "pay" });
  if (pay.status !== "ready") return null;
  const hasPlans = pay.versions.length > 0;
  if (!hasPlans)
    return (
      <Section heading={words.plan}>
        <p className={prose.body}>{words.addPlanBody}</p>
        <Button className={styles.button} onClick={open}>
          {words.addPlan}
        </Button>
      </Section>
    );
  return (
    <Section heading={words.heading}>
      {ahead ? (
        <Boxes currency={ahead.currency} model={model} settings={pay.settings} />
      ) : (
        <p className={prose.body}>
          {pay.pay.status === "problems" || pay.pay.status === "unreadable"
            ? words.problems
            : words.noneNow}
        </p>
      )}
      <p className={prose.body}>
        <PlanLine pay={pay} /> <TextButton onPress={open}>{words.plan}</TextButton>
      </p>
    </Section>
  );
}

function PlanLine({ pay }: { readonly pay: Extract<Pay, { readonly status: "ready" }> }) {
  const words = useTakesText().settings;
  const now = pay.versions.find(({ standing }) => standing === "now");
  if (!now) return null;
  return words.planNow(now.version.name || words.unnamed);
}

type BoxesProps = {
  readonly model: CommissionModel;
  readonly settings: PaySettings;
  readonly currency: Currency;
};

function Boxes({ model, settings, currency }: BoxesProps) {
  const styles = useStyles();
  const words = useTakesText().settings;
  const { committed, usualDeal, share } = settings;
  const kind = committed?.kind ?? "nothing";
  const nothing = minorUnits(0);
  const choose = (next: string): void => {
    if (next === "onTarget") model.setSettings({ committed: { kind: "onTarget" } });
    else if (next === "nothing") model.setSettings({ committed: undefined });
    else if (nothing !== undefined)
      model.setSettings({
        committed: { kind: "amount", each: { amount: nothing, currency } },
      });
  };
  const amountOf = (text: string) => parseAmount(text.trim(), currency);
  return (
    <div className={styles.row}>
      <SettingBox
        hint={words.shareHint}
        label={words.share}
        onKeep={(text) => {
          const kept = text === "" ? undefined : percent(text);
          if (kept && (isLess(kept, zero) || compare(kept, one) > 0n)) return false;
          if (text !== "" && !kept) return false;
          model.setSettings({ share: kept });
          return true;
        }}
        value={share ? percentText(share) : ""}
        wrong={words.notAShare}
      />
      <Field hint={kind === "onTarget" ? words.onTargetHint : null} label={words.committed}>
        <Select onChange={(_, { value }) => choose(value)} value={kind}>
          {(["nothing", "amount", "onTarget"] as const).map((each) => (
            <option key={each} value={each}>
              {words.commits[each]}
            </option>
          ))}
        </Select>
      </Field>
      {committed?.kind === "amount" && (
        <SettingBox
          label={words.amount}
          onKeep={(text) => {
            const amount = amountOf(text);
            if (amount === undefined) return false;
            model.setSettings({ committed: { kind: "amount", each: { amount, currency } } });
            return true;
          }}
          value={amountText(BigInt(committed.each.amount), currency)}
          wrong={words.notAnAmount}
        />
      )}
      <SettingBox
        hint={words.usualDealHint}
        label={words.usualDeal}
        onKeep={(text) => {
          const amount = text === "" ? undefined : amountOf(text);
          if (text !== "" && amount === undefined) return false;
          model.setSettings({ usualDeal: amount === undefined ? undefined : { amount, currency } });
          return true;
        }}
        value={usualDeal ? amountText(BigInt(usualDeal.amount), usualDeal.currency) : ""}
        wrong={words.notAnAmount}
      />
    </div>
  );
}

type SettingBoxProps = {
  readonly label: string;
  readonly hint?: string;
  readonly wrong: string;
  readonly value: string;
  /** False when it cannot be kept as it was typed. */
  readonly onKeep: (text: string) => boolean;
};

/** A figure that is kept when its box is left. */
function SettingBox({ label, hint, wrong, value, onKeep }: SettingBoxProps) {
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const keep = (): void => {
    if (typed === undefined || typed.trim() === value) return;
    const kept = onKeep(typed.trim());
    setWrong(!kept);
    if (kept) setTyped(undefined);
  };
  return (
    <Field
      label={label}
      validationMessage={isWrong ? wrong : null}
      {...(hint !== undefined && { hint })}
    >
      <Input
        autoComplete="off"
        inputMode="decimal"
        onBlur={keep}
        onChange={(_, data) => setTyped(data.value)}
        onKeyDown={({ key }) => key === "Enter" && keep()}
        value={typed ?? value}
      />
    </Field>
  );
}
