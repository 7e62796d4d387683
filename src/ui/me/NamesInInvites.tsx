import { Button, makeStyles } from "@fluentui/react-components";
import type { CleanUp, CleanUpState } from "#app/invites/CleanUp.ts";
import { tabCleanUp } from "#app/invites/tabCleanUp.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import type { TabModel } from "#app/tabModel.ts";
import { Section } from "../shared/Section.tsx";
import { useKeptFocus } from "../shared/useKeptFocus.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { cleanUpNews } from "../text/cleanUpNews.ts";
import { enCleanUp as words } from "../text/enCleanUp.ts";
import { useReadable } from "../useReadable.ts";
import { FoundInvites } from "./FoundInvites.tsx";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** One for a page, so that what is under way is found again and never begun twice. */
const opened = new WeakMap<TabModel, CleanUp>();

/** The invites a person wrote that name what is shown to them no more: found at a click, cleaned at another. */
export function NamesInInvites({ mine }: { readonly mine: MyServices }) {
  const styles = useStyles();
  const prose = useProse();
  const { model } = useTab();
  const cleanUp = opened.get(model) ?? open(model, mine);
  const state = useReadable(cleanUp.state);
  const box = useKeptFocus<HTMLDivElement>(stepOf(state));
  const isBusy = state.status === "asking" || state.status === "looking";
  const isCleaning = state.status === "found" && state.cleaning !== undefined;
  return (
    <Section heading={words.titleAll}>
      <div className={styles.box} ref={box} tabIndex={-1}>
        {state.status === "found" ? (
          <FoundInvites cleanUp={cleanUp} state={state} />
        ) : (
          <>
            <p className={prose.body}>{words.intro}</p>
            <p className={prose.quiet}>
              {words.what} {words.leave} {words.closeFirst}
            </p>
          </>
        )}
        <output className={prose.body}>{cleanUpNews(state)}</output>
        {state.status === "failed" && (
          <p className={prose.body} role="alert">
            {words.because[state.problem.kind]}
          </p>
        )}
        <div className={styles.buttons}>
          {isBusy || isCleaning ? (
            <Button onClick={cleanUp.stop}>
              {state.status === "asking" ? words.stopAsking : words.stop}
            </Button>
          ) : (
            <Button
              appearance={state.status === "found" ? "subtle" : "secondary"}
              onClick={() => void cleanUp.look()}
            >
              {state.status === "found" ? words.lookAgain : words.look}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}

function open(model: TabModel, mine: MyServices): CleanUp {
  const made = tabCleanUp(model.parts, mine);
  opened.set(model, made);
  return made;
}

/** With each step the button that was pressed is another. */
function stepOf(state: CleanUpState): string {
  return state.status === "found" ? `found ${String(state.cleaning !== undefined)}` : state.status;
}
