import { Button } from "@fluentui/react-components";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTeamPayText } from "../text/useTeamPayText.ts";
import { useReadable } from "../useReadable.ts";

/** The way to the plans of the people one leads, for those who lead. */
export function TeamPayLink() {
  const prose = useProse();
  const { heading, link } = useTeamPayText();
  const { model, navigation } = useTab();
  const session = useReadable(model.session);
  const leads =
    session.status === "ready" && session.relations.some(({ kind }) => kind === "report");
  if (!leads) return null;
  return (
    <Section heading={heading}>
      <p className={prose.body}>{link}</p>
      <div>
        <Button onClick={() => navigation.go({ page: "teamPay" })}>{heading}</Button>
      </div>
    </Section>
  );
}
