import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { readTalk } from "../naive/readTalk.ts";
import { signIn } from "../naive/signIn.ts";

/** The questions for the meeting beside the pane: the attendees, a token, then one call after another. */
export async function readMeetingTalk(): Promise<readonly string[]> {
  const { host, item } = await startOutlookHost();
  if (!item) throw new Error("No appointment is open.");
  const { me, attendees } = await item.read();
  const other = attendees.find(({ address }) => address.toLowerCase() !== me.toLowerCase());
  if (!other) throw new Error("Nobody is invited.");
  const { graph, directory } = await signIn(host.context.loginHint);
  const { questions } = await readTalk(graph, directory, other.address);
  return questions.map(({ text }) => text);
}
