import type { Instant } from "../../day.ts";
import { isLess, one, zero } from "../rational.ts";
import type { PayRecord } from "./PayRecord.ts";
import type { PaySettings } from "./PaySettings.ts";
import { byWord, count, currency, fraction, members, minor, oneOf, Unreadable } from "./reading.ts";
import type { Read } from "./reading.ts";
import { written } from "./written.ts";

/** There is one row of a person's choices. */
export const settingsId = "pay-settings";

const money = members({ amount: minor, currency });

const content: Read<PaySettings> = members(
  {},
  {
    perMonth: money,
    share: fraction,
    paidAfterDays: count,
    committed: byWord("kind", {
      amount: members({ kind: oneOf("amount"), each: money }),
      onTarget: members({ kind: oneOf("onTarget") }),
    }),
    usualDeal: money,
  },
);

const names = ["perMonth", "share", "paidAfterDays", "committed", "usualDeal"] as const;

/** What a person said; throws {@link Unreadable} with the reason where it cannot be read. */
export function settingsFrom(record: PayRecord): PaySettings {
  const known = Object.entries(record.content).filter(([name]) => isName(name));
  const settings = content(Object.fromEntries(known), "settings");
  const { share } = settings;
  if (share && (isLess(share, zero) || isLess(one, share)))
    throw new Unreadable("settings.share is not between nothing and all");
  return settings;
}

/** The row for choices, with what another version of the app keeps in the row they are written over. */
export function settingsRecord(settings: PaySettings, now: Instant, over?: PayRecord): PayRecord {
  const others = Object.entries(over?.content ?? {}).filter(([name]) => !isName(name));
  return {
    kind: "paySettings",
    id: settingsId,
    title: "",
    updatedAt: now,
    content: { ...Object.fromEntries(others), ...(written(settings) as object) },
  };
}

function isName(name: string): boolean {
  return names.some((known) => known === name);
}
