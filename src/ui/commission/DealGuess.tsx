import { Field, Input } from "@fluentui/react-components";
import type { CommissionModel } from "#app/commission/CommissionModel.ts";
import { parseAmount, type Currency, type MinorUnits } from "#domain/money.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useTab } from "../TabContext.ts";
import { useTakesText } from "../text/useTakesText.ts";

/** The size of deal that was typed; undefined where it is none. */
export function guessedDeal(text: string, currency: Currency): MinorUnits | undefined {
  const size = parseAmount(text.trim(), currency);
  return size === undefined || size <= 0 ? undefined : size;
}

type DealGuessProps = {
  readonly model: CommissionModel;
  readonly currency: Currency;
  /** What a deal usually comes to, as a box holds it. */
  readonly usual: string;
  /** What was typed instead, for this picture alone. */
  readonly typed: string | undefined;
  readonly onType: (text: string | undefined) => void;
};

/** What if a deal were larger or smaller: a guess, which becomes the usual one by the person's word alone. */
export function DealGuess({ model, currency, usual, typed, onType }: DealGuessProps) {
  const words = useTakesText().whatIf;
  const { notice } = useTab();
  const text = typed ?? usual;
  const size = guessedDeal(text, currency);
  const isWrong = text.trim() !== "" && size === undefined;
  const isOther = typed !== undefined && typed.trim() !== usual && size !== undefined;
  const keep = (): void => {
    if (size === undefined) return;
    const { undo } = model.setSettings({ usualDeal: { amount: size, currency } });
    onType(undefined);
    notice.set({ text: words.dealKept, undo });
  };
  return (
    <div>
      <Field
        hint={isWrong ? null : words.dealHint}
        label={words.deal}
        validationMessage={isWrong ? words.notADeal : null}
      >
        <Input
          autoComplete="off"
          contentBefore={currency}
          inputMode="decimal"
          onChange={(_, { value }) => onType(value)}
          value={text}
        />
      </Field>
      {isOther && <TextButton onPress={keep}>{words.keepDeal}</TextButton>}
    </div>
  );
}
