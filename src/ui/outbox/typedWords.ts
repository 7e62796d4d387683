import type { Stuck } from "#app/outbox/outboxModel.ts";

/** What a person typed into the record, one part a line; empty for what was chosen or worked out. */
export function typedWords({ record }: Stuck): string {
  switch (record?.kind) {
    case "goal":
      return lines(
        record.title,
        record.why,
        ...record.steps.map((step) => step.text),
        record.obstacle,
        record.ifThen,
      );
    case "update":
    case "point":
    case "promise":
      return record.text;
    case "value":
      return lines(record.label, record.atWork, record.fromOthers);
    case "payPlan":
    case "payFigures":
    case "paySettings":
    case "payTemplate": {
      const { title, day, quota, result, currency, content } = record;
      // No sentence holds a plan: whoever has this text has all that was typed.
      return lines(title, JSON.stringify({ day, quota, result, currency, ...content }));
    }
    case "wrapUp":
      return lines(...record.lines.map(({ text }) => text));
    default:
      return "";
  }
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n");
}
