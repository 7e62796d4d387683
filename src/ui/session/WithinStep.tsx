import { Button, makeStyles } from "@fluentui/react-components";
import type { PageProps } from "../shared/Page.tsx";
import { Section } from "../shared/Section.tsx";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  within: { display: "flex", flexDirection: "column", rowGap: "16px" },
});

/** What is a page elsewhere, inside a step: under a heading of its own, and with the way out of it. */
export function WithinStep({
  heading,
  back,
  children,
}: Pick<PageProps, "heading" | "back" | "children">) {
  const styles = useStyles();
  const { common } = useText();
  const to = back?.to;
  return (
    <Section
      aside={typeof to === "function" && <Button onClick={() => to()}>{common.cancel}</Button>}
      heading={heading}
    >
      <div className={styles.within}>{children}</div>
    </Section>
  );
}
