import type { BrokerAnswer, BrokerRequest } from "#sandbox/identity/broker.ts";
import type { ShellConfig } from "./ShellConfig.ts";
import { shellPaths } from "./shellPaths.ts";

/** What the shell asks of the server that delivered it. */
export async function loadConfig(): Promise<ShellConfig> {
  const response = await fetch(shellPaths.config, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) {
    throw new Error(
      `The sandbox did not say what it plays (${response.status}). Start it again and reload this page.`,
    );
  }
  const config: ShellConfig = await response.json();
  return config;
}

export async function askToken(ask: BrokerRequest): Promise<BrokerAnswer> {
  const response = await fetch(shellPaths.token, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(ask),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) {
    throw new Error(`The sandbox's broker answered ${response.status}. Start the sandbox again.`);
  }
  const answer: BrokerAnswer = await response.json();
  return answer;
}
