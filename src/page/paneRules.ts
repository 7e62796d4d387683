import { createPreparation } from "#app/preparation/createPreparation.ts";
import { keepForEvents } from "#app/launch/keepForEvents.ts";

/**
 * What the pane does once it is drawn, in one part: a part of its own for what Outlook's events are to
 * know would cut the code that the first views share into more pieces, and make both heavier.
 */
export const paneRules = { createPreparation, keepForEvents };
