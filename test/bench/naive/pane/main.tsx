import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { readTalk } from "../readTalk.ts";
import { show } from "../show.tsx";
import { signIn } from "../signIn.ts";

// As the standard template begins: nothing before Office is ready.
const { host, item } = await startOutlookHost();
show(async () => {
  if (!item) throw new Error("No appointment is open.");
  const { me, attendees } = await item.read();
  const other = attendees.find(({ address }) => address.toLowerCase() !== me.toLowerCase());
  if (!other) throw new Error("Nobody is invited.");
  const { graph, directory } = await signIn(host.context.loginHint);
  const { goals, questions } = await readTalk(graph, directory, other.address);
  return { goals, questions: questions.map(({ text }) => text) };
});
