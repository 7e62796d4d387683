import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Shown late, so that a page which opens quickly never flashes a waiting line first.
  waiting: {
    display: "block",
    padding: "48px 24px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "200ms",
    animationDelay: "600ms",
    animationFillMode: "both",
  },
});

export function Waiting({ words }: { readonly words: string }) {
  const styles = useStyles();
  return <output className={styles.waiting}>{words}</output>;
}
