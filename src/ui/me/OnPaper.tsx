import { Button } from "@fluentui/react-components";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useMeText } from "../text/useMeText.ts";

/** The way to one's goals on paper. */
export function OnPaper() {
  const prose = useProse();
  const { print } = useMeText();
  const { navigation } = useTab();
  return (
    <Section heading={print.heading}>
      <p className={prose.body}>{print.intro}</p>
      <div>
        <Button onClick={() => navigation.go({ page: "print" })}>{print.begin}</Button>
      </div>
    </Section>
  );
}
