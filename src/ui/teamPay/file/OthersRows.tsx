import { Checkbox } from "@fluentui/react-components";
import type { OthersLine } from "#domain/commission/import/readFile.ts";
import { Section } from "../../shared/Section.tsx";
import { useProse } from "../../shared/useProse.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";

type OthersRowsProps = {
  readonly others: readonly OthersLine[];
  readonly leftOut: boolean;
  readonly onLeaveOut: (leftOut: boolean) => void;
};

/** As many names as one line holds. */
const mostNames = 12;

/** Rows that name nobody whose pay this person keeps: a slip, or a list of the whole company. */
export function OthersRows({ others, leftOut, onLeaveOut }: OthersRowsProps) {
  const prose = useProse();
  const { others: words } = usePayFileText();
  const names = (fault: OthersLine["fault"]): readonly string[] => [
    ...new Set(others.filter((one) => one.fault === fault).map(({ name }) => name)),
  ];
  const nobody = names("nobody");
  const several = names("severalOfThatName");
  const elsewhere = names("keptByOther");
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{words.some(others.length)}</p>
      {nobody.length > 0 && <p className={prose.body}>{words.names(listed(nobody))}</p>}
      {several.length > 0 && <p className={prose.body}>{words.several(listed(several))}</p>}
      {elsewhere.length > 0 && <p className={prose.body}>{words.keptByOther(listed(elsewhere))}</p>}
      <p className={prose.quiet}>{words.hint}</p>
      <div>
        <Checkbox
          checked={leftOut}
          label={words.leaveOut}
          onChange={(_, { checked }) => onLeaveOut(checked === true)}
        />
      </div>
    </Section>
  );
}

function listed(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, mostNames).join(", ")}, …` : names.join(", ");
}
