import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import type { Saving } from "#app/records/Row.ts";
import { longestPoint } from "#app/talks/talksModel.ts";
import type { Person } from "#domain/person/person.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { useLasting } from "../shared/useLasting.ts";
import { useDraft } from "../shared/useDraft.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";
import { typedAsk } from "./typedWords.ts";
import { surelyMillis, useReach } from "./useReach.ts";

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
  const [typed, setTyped, clear] = useDraft(typedAsk, "");
  const [sent, setSent] = useState<Saving["status"]>();
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
        setSent("saving");
        void model.talks
          .addPoint(other.id, typed)
          .then((isKept) => setSent(isKept ? "saved" : "unsaved"));
        clear();
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
      {typed === "" && sent && <Sent other={other} saving={sent} />}
    </form>
  );
}

/** How far what was asked for has come. */
function Sent({ other, saving }: { readonly other: Person; readonly saving: Saving["status"] }) {
  const words = useSessionText().obstacle;
  const reach = useReach(
    ({ place, record }) =>
      place.kind === "shown" && place.to === other.id && record?.kind === "point",
    saving,
  );
  const isThere = useLasting(reach === "there", surelyMillis);
  const say = isThere ? words.askSent : reach === "here" ? words.askWaits : words.askSending;
  return <output>{say(other.firstName)}</output>;
}
