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
      return record.text;
    case "value":
      return lines(record.label, record.atWork, record.fromOthers);
    default:
      return "";
  }
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n");
}
