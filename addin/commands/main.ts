import { completing } from "#host/outlook/completing.ts";
import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { loadOffice, thisOfficePage } from "#host/outlook/loadOffice.ts";
import { openCommand } from "#page/openCommand.ts";

/** Well below the five minutes after which Outlook ends a command by itself. */
const wholeMillis = 60_000;

const command = openCommand({
  base: new URL("../../", location.href).href,
  startHost: () => startOutlookHost(),
  office: () => Office,
});

/** Outlook runs functions by the names they have here, once its script is there. */
async function associate(): Promise<void> {
  await loadOffice(thisOfficePage(), 20_000);
  Office.actions.associate("addCheckInQuestions", completing(command, wholeMillis));
}

// Without Outlook's script there is nobody who could run anything, nor anybody to tell.
associate().catch(() => undefined);
