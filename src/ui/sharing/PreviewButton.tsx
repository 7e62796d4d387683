import { Button } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useSharingStyles } from "./useSharingStyles.ts";

type PreviewButtonProps = {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: string;
};

/** Opens and closes what somebody else sees. */
export function PreviewButton({ open, onToggle, children }: PreviewButtonProps) {
  const styles = useSharingStyles();
  return (
    <Button
      appearance="subtle"
      aria-expanded={open}
      className={styles.preview}
      icon={<EyeRegular />}
      onClick={onToggle}
      size="small"
    >
      {children}
    </Button>
  );
}
