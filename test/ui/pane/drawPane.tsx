import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { dayIn } from "#domain/day.ts";
import { dateWords } from "#ui/pane/dates.ts";
import { Pane } from "#ui/pane/Pane.tsx";
import { en } from "#ui/pane/text/en.ts";
import { WordsContext } from "#ui/pane/text/useText.ts";
import { galleryInputs, paneStates } from "../paneGallery/paneStates.ts";
import {
  stillPreparation,
  type StillOptions,
  type StillPreparation,
} from "../paneGallery/stillPreparation.ts";

/** Draws a preparation as the pane's page would, and answers a person at its keyboard. */
export function drawPane(preparation: Preparation) {
  const { zone, locale, now } = galleryInputs;
  const dates = dateWords(locale, zone, dayIn(zone, now()), (season) => en.season[season]);
  const drawn = render(
    <WordsContext value={{ text: en, dates, locale }}>
      <Pane preparation={preparation} />
    </WordsContext>,
  );
  return { ...drawn, user: userEvent.setup() };
}

/** Draws one of the states of the gallery. */
export function drawState(name: string, options: StillOptions = {}) {
  const state = paneStates[name];
  if (!state) throw new Error(`The gallery has no state ${name}.`);
  const preparation: StillPreparation = stillPreparation(state, options);
  return { ...drawPane(preparation), preparation };
}
