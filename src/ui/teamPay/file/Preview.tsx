import { useState } from "react";
import type { LineState, PersonChanges } from "#domain/commission/import/changes.ts";
import type { PersonLines } from "#domain/commission/import/personLines.ts";
import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import { Section } from "../../shared/Section.tsx";
import { TextButton } from "../../shared/TextButton.tsx";
import { useProse } from "../../shared/useProse.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { previewRows, previewHeads } from "./previewRows.ts";
import { usePreviewWay } from "./usePreviewWay.ts";
import { useFileStyles } from "./useFileStyles.ts";

export type PersonPreview = {
  readonly lines: PersonLines;
  readonly changes: PersonChanges;
  readonly unit: CreditUnit | undefined;
};

/** Everything that will be kept, person by person, before any of it is. */
export function Preview({ people }: { readonly people: readonly PersonPreview[] }) {
  const words = usePayFileText();
  return (
    <Section heading={words.preview.heading}>
      {people.map((person) => (
        <PersonTable key={person.lines.person.id} person={person} />
      ))}
    </Section>
  );
}

/** As many as are looked through at a glance. */
const most = 12;

function PersonTable({ person: { lines, changes, unit } }: { readonly person: PersonPreview }) {
  const styles = useFileStyles();
  const prose = useProse();
  const words = usePayFileText().preview;
  const way = usePreviewWay(unit);
  const [all, setAll] = useState(false);
  const { name } = lines.person;
  const rows = previewRows(lines, changes, way);
  const { heads, figures } = previewHeads(lines, way);
  const shown = all ? rows : rows.slice(0, most);
  const count = (state: LineState) => [...changes.states.values()].filter((one) => one === state);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>
        <bdi>{name}</bdi>
      </h3>
      <p className={prose.quiet}>
        {words.count(lines.lines.length, count("new").length, count("changed").length)}
      </p>
      <table aria-label={words.caption(name)} className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th className={figures.has(at) ? styles.amount : ""} key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td
                  className={figures.has(at) ? styles.amount : at === 0 ? styles.quiet : ""}
                  key={heads[at]}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <div>
          <TextButton label={words.allOf(rows.length, name)} onPress={() => setAll(true)}>
            {words.all(rows.length)}
          </TextButton>
        </div>
      )}
      {changes.dropped.map(({ first, result }) => (
        <p className={prose.body} key={first}>
          {words.dropped(way.amount(result), way.day(first))}
        </p>
      ))}
      {changes.untouched > 0 && <p className={prose.quiet}>{words.untouched(changes.untouched)}</p>}
    </div>
  );
}
