import { startTabHost } from "#host/startTabHost.ts";
import { readOwnGoals } from "../readOwnGoals.ts";
import { show } from "../show.tsx";
import { signIn } from "../signIn.ts";

const { host } = await startTabHost();
host.ready();
show(async () => {
  const { graph, directory } = await signIn(host.context.loginHint);
  return { goals: await readOwnGoals(graph, directory), questions: [] };
});
