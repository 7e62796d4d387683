import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadySession, TaggedRelation } from "#app/session/Session.ts";
import type { TakingsBack } from "#app/sharing/takingBack.ts";
import { projectValue } from "#domain/sharing/projectValue.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { showValue } from "#domain/value/reviseValues.ts";
import { Dotted } from "../shared/Dotted.tsx";
import { ShownValueCard } from "../shared/ShownValueCard.tsx";
import { useProse } from "../shared/useProse.ts";
import { PreviewButton } from "../sharing/PreviewButton.tsx";
import { TakenBack } from "../sharing/TakenBack.tsx";
import { useSharingStyles } from "../sharing/useSharingStyles.ts";
import { useTakingsBack } from "../sharing/useTakingsBack.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useReaderText } from "../text/useReaderText.ts";
import { useValueText } from "../text/useValueText.ts";
import { useReadable } from "../useReadable.ts";
import { useValueEdits } from "./useValueEdits.ts";

const useStyles = makeStyles({
  readers: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Per reader: who sees the value, since when, and exactly what. */
export function ValueReaders({ value }: { readonly value: CoreValue }) {
  const styles = useStyles();
  const prose = useProse();
  const { sees } = useValueText();
  const sharing = useSharingText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  const takings = useTakingsBack();
  if (session.status !== "ready" || session.relations.length === 0) return null;
  const isLeaving = session.relations.some(({ other }) =>
    ["onItsWay", "refused"].includes(
      takings.of({ kind: "shown", by: session.me.id, to: other.id }, value.id),
    ),
  );
  const isShown = taking && value.shownTo.length > 0;
  // Until SharePoint has it, others still see what was just taken back.
  const note = isShown
    ? sees.all
    : isLeaving
      ? sharing.leaving
      : taking
        ? sees.nobody
        : sees.notTaking;
  return (
    <section aria-label={sees.headingOf(value.label)} className={styles.readers}>
      <h2 className={styles.heading}>{sees.heading}</h2>
      {note && <p className={prose.quiet}>{note}</p>}
      <ul className={`${prose.list} ${styles.readers}`}>
        {session.relations.map((relation) => (
          <li key={relation.other.id}>
            <ValueReader
              relation={relation}
              session={session}
              taking={taking}
              takings={takings}
              value={value}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ValueReaderProps = {
  readonly value: CoreValue;
  readonly relation: TaggedRelation;
  readonly session: ReadySession;
  readonly taking: boolean;
  readonly takings: TakingsBack;
};

function ValueReader({ value, relation, session, taking, takings }: ValueReaderProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const readers = useReaderText();
  const { sees } = useValueText();
  const sharing = useSharingText();
  const { locale } = useTab();
  const edit = useValueEdits();
  const [open, setOpen] = useState(false);
  const [tookBack, setTookBack] = useState(false);
  const { other, kind } = relation;
  const name = other.firstName;
  const consent = value.shownTo.find(({ reader }) => reader === other.id);
  const shown = taking ? projectValue(value, other.id, session.today) : undefined;
  return (
    <>
      <Switch
        aria-label={sees.showOf(name, value.label)}
        checked={consent !== undefined}
        className={styles.switch}
        label={readers.show(name)}
        onChange={(_, { checked }) => {
          if (!checked) setOpen(false);
          setTookBack(!checked && shown !== undefined);
          edit(showValue(value.id, other.id, checked));
        }}
      />
      <div className={styles.within}>
        <p className={prose.quiet}>
          <Dotted
            parts={[
              readers.relation[kind],
              consent && shown && sharing.since(formatDay(consent.since, locale)),
            ]}
          />
        </p>
        <TakenBack
          hidden={shown === undefined}
          reach={sharing.takenBack.reach(name)}
          state={takings.of({ kind: "shown", by: session.me.id, to: other.id }, value.id)}
          told={tookBack}
          where={name}
          words={sharing.takenBack.reader}
        />
        {consent && (
          <>
            <PreviewButton onToggle={() => setOpen(!open)} open={open}>
              {sharing.preview(name)}
            </PreviewButton>
            {open && (
              <section aria-label={sees.previewOf(name, value.label)} className={styles.frame}>
                {shown ? (
                  <ShownValueCard value={shown} />
                ) : (
                  <p className={prose.quiet}>{sees.nothing(name)}</p>
                )}
              </section>
            )}
          </>
        )}
      </div>
    </>
  );
}
