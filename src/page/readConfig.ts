import { parseConfig, type AppConfig } from "#app/config.ts";
import { ConfigError } from "./ConfigError.ts";

/** Longer than any file of this size takes on a slow network. */
const limitMillis = 15_000;

/** The organisation's settings, which lie beside the pages. Rejects with a ConfigError. */
export async function readConfig(address: URL): Promise<AppConfig> {
  const config = parseConfig(await jsonAt(address));
  if ("message" in config) throw new ConfigError("wrong", config.message);
  return config;
}

async function jsonAt(address: URL): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(limitMillis) });
  } catch {
    throw new ConfigError(
      "away",
      "The app's settings could not be fetched. The network is probably away. Check it, then try again.",
    );
  }
  if (!answer.ok) {
    throw new ConfigError(
      "wrong",
      `The app's settings are missing: config.json was answered with ${String(answer.status)}. An administrator can put the file beside the app's pages.`,
    );
  }
  try {
    return await answer.json();
  } catch {
    throw new ConfigError(
      "wrong",
      "The app's settings cannot be read: config.json is not JSON. An administrator can correct the file.",
    );
  }
}
