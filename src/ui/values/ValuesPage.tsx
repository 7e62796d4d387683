import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { ValueBox } from "./ValueBox.tsx";

/** Two or three things that matter to the person, each shown to whom they choose. */
export function ValuesPage() {
  const prose = useProse();
  const text = useText();
  const values = useReadable(useTab().model.values.values);
  if (values.status !== "ready") return null;
  return (
    <Page back={{ to: { page: "goals" }, name: text.sections.goals }} heading={text.values.heading}>
      <p className={prose.lead}>{text.values.intro}</p>
      {[1, 2, 3].map((rank) => (
        <ValueBox
          key={rank}
          rank={rank}
          value={values.values.find(({ record }) => record.rank === rank)?.record}
        />
      ))}
    </Page>
  );
}
