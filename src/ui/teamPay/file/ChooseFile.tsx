import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePayFileText } from "../../text/usePayFileText.ts";
import { useFileStyles } from "./useFileStyles.ts";

type ChooseFileProps = {
  readonly label: string;
  readonly primary: boolean;
  readonly onChoose: (file: File) => void;
};

/** A button that opens the machine's own window for files. */
export function ChooseFile({ label, primary, onChoose }: ChooseFileProps) {
  const styles = useFileStyles();
  const words = usePayFileText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        aria-label={words.choose}
        className={styles.hiddenInput}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file, mended, is chosen again.
          event.target.value = "";
          if (file) onChoose(file);
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
    </>
  );
}
