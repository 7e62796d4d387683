import type { ReadFile } from "#domain/commission/import/readFile.ts";
import { headingsOf, type Field } from "#domain/commission/import/headings.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { mostBytes, mostRows, type RefusedFile } from "./chosenFile.ts";
import { useFileStyles } from "./useFileStyles.ts";

type RefusedProps = { readonly file: RefusedFile | Exclude<ReadFile, { status: "read" }> };

/** Why nothing can be made of a file, and what to do. */
export function Refused({ file }: RefusedProps) {
  const styles = useFileStyles();
  const prose = useProse();
  const { refused: words, kinds } = usePayFileText();
  const { locale } = useTab();
  const count = (value: number) => new Intl.NumberFormat(locale).format(value);
  const said = (): readonly string[] => {
    switch (file.status) {
      case "tooLarge":
        return [words.tooLarge(`${count(mostBytes / 1_000_000)} MB`)];
      case "tooLong":
        return [words.tooLong(count(file.rows), count(mostRows))];
      case "headings":
        return [
          words.headings(kinds[file.kind].toLowerCase()),
          file.missing.length > 0 ? words.missing(file.missing.map(headingOf).join(", ")) : "",
          file.twice.length > 0 ? words.twice(file.twice.join(", ")) : "",
          file.found.length > 0 ? words.found(file.found.join(", ")) : "",
          words.cure,
        ];
      default:
        return [words[file.status]];
    }
  };
  return (
    <div className={styles.part}>
      {said()
        .filter((line) => line !== "")
        .map((line) => (
          <p className={prose.body} key={line}>
            {line}
          </p>
        ))}
    </div>
  );
}

function headingOf(field: Field): string {
  return field === "measure" ? "" : (headingsOf[field][0] ?? field);
}
