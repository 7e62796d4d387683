import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import type { Day } from "#domain/day.ts";
import { useTab } from "../../TabContext.ts";
import { formatCount, formatMinor, formatShare } from "../../text/formatExact.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import type { PreviewWay } from "./previewRows.ts";

/** Amounts in the plan's currency or in pieces, and days short enough for a column. */
export function usePreviewWay(unit: CreditUnit | undefined): PreviewWay {
  const words = usePayFileText().preview;
  const { locale } = useTab();
  const days = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return {
    words,
    amount: (value) =>
      unit === undefined || unit === "pieces"
        ? formatCount(value, locale)
        : formatMinor(value, unit, locale),
    day: (value: Day) => days.format(Date.parse(value)),
    share: (value) => formatShare(value, locale),
  };
}
