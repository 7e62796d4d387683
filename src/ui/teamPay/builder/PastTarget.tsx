import { useId } from "react";
import { useProse } from "../../shared/useProse.ts";
import { useTeamPayText } from "../../text/useTeamPayText.ts";
import { useTeamPayStyles } from "../useTeamPayStyles.ts";

/** What keeps people going past a target, said of goals and of plans, and of nobody. */
export function PastTarget() {
  const styles = useTeamPayStyles();
  const prose = useProse();
  const { past } = useTeamPayText().builder;
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 className={styles.name} id={id} style={{ margin: 0 }}>
        {past.heading}
      </h3>
      <p className={prose.body}>{past.goals}</p>
      <p className={prose.body}>{past.more}</p>
      <p className={prose.body}>{past.plan}</p>
    </section>
  );
}
