import { Checkbox } from "@fluentui/react-components";
import type { PersonId } from "#domain/person/person.ts";
import { useProse } from "../../shared/useProse.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import type { ReadyTeam } from "../TeamPayParts.ts";
import { useTeamPayStyles } from "../useTeamPayStyles.ts";

type ForWhomProps = {
  readonly reports: ReadyTeam["reports"];
  readonly chosen: readonly PersonId[];
  readonly onChange: (people: readonly PersonId[]) => void;
};

/** The reports that a plan is made for. */
export function ForWhom({ reports, chosen, onChange }: ForWhomProps) {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const words = useTeamPayText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.builder.people}</legend>
      <div className={styles.checks}>
        {reports.map(({ person, pay }) => (
          <Checkbox
            checked={chosen.includes(person.id)}
            disabled={pay.status !== "read"}
            key={person.id}
            label={
              <>
                <bdi>{person.name}</bdi>
                {pay.status === "keptByOther" && (
                  <span className={prose.quiet}> · {words.keptByOther}</span>
                )}
              </>
            }
            onChange={(_, { checked }) =>
              onChange(
                checked === true
                  ? [...chosen, person.id]
                  : chosen.filter((each) => each !== person.id),
              )
            }
          />
        ))}
      </div>
      <p className={prose.quiet}>{words.builder.peopleHint}</p>
    </fieldset>
  );
}
