import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import { longestPoint } from "#app/talks/talksModel.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  box: { flexGrow: 1, flexBasis: "240px", minWidth: 0 },
});

/** One request to whoever leads, which goes to the talk page with them once it is sent there. */
export function AskFor({ of }: { readonly of: SessionOf }) {
  const styles = useStyles();
  const words = useSessionText().obstacle;
  const { model } = useTab();
  const session = useReadable(model.session);
  const [typed, setTyped, clear] = useDraft("half hour ask", "");
  const [sentTo, setSentTo] = useState("");
  if (session.status !== "ready") return null;
  const other =
    of.form === "pair"
      ? of.relation.other
      : session.relations.find((relation) => viewFor(relation) === "forReport")?.other;
  // Whoever reports to nobody has nobody to ask here.
  if (!other) return null;
  return (
    <form
      className={styles.row}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (typed.trim() === "") return;
        void model.talks.addPoint(other.id, typed);
        clear();
        setSentTo(other.firstName);
      }}
    >
      <Field className={styles.box} hint={words.askHint(other.firstName)} label={words.ask}>
        <Input
          autoComplete="off"
          maxLength={longestPoint}
          onChange={(_, { value }) => setTyped(value)}
          value={typed}
        />
      </Field>
      <Button type="submit">{words.askSend}</Button>
      <output>{sentTo !== "" && typed === "" && words.askSent(sentTo)}</output>
    </form>
  );
}
