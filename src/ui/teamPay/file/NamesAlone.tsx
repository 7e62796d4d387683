import { Checkbox } from "@fluentui/react-components";
import type { Person } from "#domain/person/person.ts";
import { Section } from "../../shared/Section.tsx";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";

type NamesAloneProps = {
  /** Whom some row names by nothing but their name. */
  readonly people: readonly Person[];
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
};

/** In a file that has other people's rows too, a name alone may be a namesake's: it is asked, once. */
export function NamesAlone({ people, confirmed, onConfirm }: NamesAloneProps) {
  const prose = useProse();
  const { names: words } = usePayFileText();
  const { locale } = useTab();
  const said = new Intl.ListFormat(locale).format(people.map(({ name }) => name));
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.some(said)}</p>
      <div>
        <Checkbox
          checked={confirmed}
          label={words.confirm}
          onChange={(_, { checked }) => onConfirm(checked === true)}
        />
      </div>
    </Section>
  );
}
