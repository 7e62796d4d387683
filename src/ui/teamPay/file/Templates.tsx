import { Button } from "@fluentui/react-components";
import type { FileKind } from "#domain/commission/import/headings.ts";
import { templateOf } from "#domain/commission/import/template.ts";
import { saveFile } from "../../shared/saveFile.ts";
import { Section } from "../../shared/Section.tsx";
import { useProse } from "../../shared/useProse.ts";
import { useTab } from "../../TabContext.ts";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { useFileStyles } from "./useFileStyles.ts";

const kinds: readonly FileKind[] = ["figures", "deals", "plans"];

/** Files to download and write over. */
export function Templates() {
  const styles = useFileStyles();
  const prose = useProse();
  const words = usePayFileText();
  const { wake } = useTab();
  return (
    <Section heading={words.templates}>
      <p className={prose.body}>{words.templatesHint}</p>
      <div className={styles.actions}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            onClick={() =>
              saveFile(
                new Blob([templateOf(kind)], { type: "text/csv;charset=utf-8" }),
                words.fileNames[kind],
                wake,
              )
            }
          >
            {words.template(words.kinds[kind])}
          </Button>
        ))}
      </div>
    </Section>
  );
}
