import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MyServices } from "#app/myData/MyServices.ts";
import { copyText } from "../outbox/copyText.ts";
import { inTime } from "../shared/inTime.ts";
import { saveFile } from "../shared/saveFile.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useMeText } from "../text/useMeText.ts";
import type { ExportFile } from "./exportFile.ts";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  status: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

type Phase =
  | { readonly status: "resting" | "making" | "failed" }
  | { readonly status: "made"; readonly file: ExportFile; readonly copied?: boolean };

/** The person's own copy of all that is theirs, as a page or as data. */
export function OwnCopy({ mine }: { readonly mine: MyServices }) {
  const styles = useStyles();
  const prose = useProse();
  const { copy: words } = useMeText();
  const { model, locale, wake } = useTab();
  const [phase, setPhase] = useState<Phase>({ status: "resting" });

  const make = async (as: "page" | "data"): Promise<void> => {
    setPhase({ status: "making" });
    try {
      const { exportFile } = await inTime(import("./exportFile.ts"));
      const file = await exportFile(as, model.parts, mine, locale);
      saveFile(new Blob([file.text], { type: file.type }), file.name, wake);
      setPhase({ status: "made", file });
    } catch {
      setPhase({ status: "failed" });
    }
  };
  const copy = async (file: ExportFile): Promise<void> =>
    setPhase({ status: "made", file, copied: await copyText(file.text) });
  const busy = phase.status === "making";

  return (
    <div className={styles.all}>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void make("page")}>
          {words.page}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void make("data")}>
          {words.data}
        </Button>
      </div>
      <output className={styles.status}>
        {phase.status === "making" && <p className={prose.body}>{words.making}</p>}
        {phase.status === "failed" && <p className={prose.body}>{words.failed}</p>}
        {phase.status === "made" && (
          <>
            <p className={prose.body}>{words.made(phase.file.name)}</p>
            {phase.file.missing > 0 && (
              <p className={prose.body}>{words.left(phase.file.missing)}</p>
            )}
            {phase.file.old > 0 && <p className={prose.body}>{words.old(phase.file.old)}</p>}
            {phase.copied === undefined && (
              <p className={prose.quiet}>
                {words.nothing}{" "}
                <TextButton onPress={() => void copy(phase.file)}>{words.copyText}</TextButton>
              </p>
            )}
            {phase.copied !== undefined && (
              <p className={prose.body}>{phase.copied ? words.copied : words.notCopied}</p>
            )}
          </>
        )}
      </output>
    </div>
  );
}
