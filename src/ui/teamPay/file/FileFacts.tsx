import { Field, Select } from "@fluentui/react-components";
import type { Reading } from "#domain/commission/import/notation.ts";
import type { Choices, ReadFile } from "#domain/commission/import/readFile.ts";
import { useProse } from "../../shared/useProse.ts";
import type { PayFileText } from "../../text/enPayFile.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import type { ChosenFile } from "./chosenFile.ts";
import { useFileStyles } from "./useFileStyles.ts";

type FileFactsProps = {
  readonly file: ChosenFile;
  readonly read: Extract<ReadFile, { status: "read" }>;
  readonly choices: Choices;
  readonly onChoose: (part: Choices) => void;
};

/** How the file was read, with what only the person can say about it. */
export function FileFacts({ file, read, choices, onChoose }: FileFactsProps) {
  const styles = useFileStyles();
  const prose = useProse();
  const words = usePayFileText();
  const { facts } = words;
  const count = file.table.rows.length - read.empty - 1;
  return (
    <div className={styles.part}>
      <p className={prose.body}>
        {facts.file(file.name, words.kinds[read.kind].toLowerCase(), count)}
      </p>
      <p className={prose.quiet}>
        {facts.separators[file.separator]}, {facts.encodings[file.encoding]}.
      </p>
      {read.unknown.length > 0 && (
        <p className={prose.quiet}>{facts.unknown(read.unknown.join(", "))}</p>
      )}
      {read.repeated.length > 0 && (
        <p className={prose.quiet}>{facts.repeated(read.repeated.length)}</p>
      )}
      <div className={styles.choices}>
        <Notation
          chosen={choices.decimal}
          onChoose={(decimal) => onChoose({ decimal })}
          options={[".", ","]}
          reading={read.decimal}
          words={words.decimal}
        />
        <Notation
          chosen={choices.dates}
          onChoose={(dates) => onChoose({ dates })}
          options={["dmy", "mdy"]}
          reading={read.dates}
          words={words.dates}
        />
      </div>
    </div>
  );
}

type NotationProps<T extends string> = {
  readonly reading: Reading<T>;
  readonly chosen: T | undefined;
  readonly options: readonly T[];
  readonly words: Pick<PayFileText["decimal"], "label" | "choose" | "shown" | "open" | "mixed"> &
    Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
};

/** How something is written: as the file shows it, until the person says otherwise. */
function Notation<T extends string>({
  reading,
  chosen,
  options,
  words,
  onChoose,
}: NotationProps<T>) {
  if (reading.status === "none") return null;
  const value = chosen ?? (reading.status === "shown" ? reading.as : undefined);
  const hint =
    reading.status === "shown"
      ? words.shown(reading.example)
      : reading.status === "open"
        ? words.open(reading.example)
        : words.mixed(...reading.examples);
  return (
    <Field hint={hint} label={words.label}>
      <Select
        onChange={(_, data) => {
          const found = options.find((option) => option === data.value);
          if (found !== undefined) onChoose(found);
        }}
        value={value ?? ""}
      >
        {value === undefined && <option value="">{words.choose}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
