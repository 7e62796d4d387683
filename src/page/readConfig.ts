import { parseConfig, type AppConfig } from "#app/config.ts";
import { ConfigError } from "./ConfigError.ts";

/** Longer than any file of this size takes on a slow network. */
const limitMillis = 15_000;

/** The organisation's settings, which lie beside the pages; `limit` ends the waiting. Rejects with a ConfigError. */
export async function readConfig(
  address: URL,
  limit: AbortSignal = AbortSignal.timeout(limitMillis),
): Promise<AppConfig> {
  const config = parseConfig(json(await textAt(address, limit)));
  if ("message" in config) throw new ConfigError("wrong", config.message);
  return config;
}

async function textAt(address: URL, limit: AbortSignal): Promise<string> {
  const answer = await arrived(fetch(address, { signal: limit }), limit);
  if (!answer.ok) {
    throw new ConfigError(
      "wrong",
      `The app's settings are missing: config.json was answered with ${String(answer.status)}. An administrator can put the file beside the app's pages.`,
    );
  }
  // The answer's head is not yet its text: that may come late, or break off.
  return arrived(answer.text(), limit);
}

async function arrived<T>(part: Promise<T>, limit: AbortSignal): Promise<T> {
  try {
    return await part;
  } catch {
    throw new ConfigError(
      "away",
      limit.aborted
        ? `The app's settings did not arrive within ${String(limitMillis / 1000)} seconds. The network is probably slow. Try again in a while.`
        : "The app's settings could not be fetched. The network is probably away. Check it, then try again.",
    );
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(
      "wrong",
      "The app's settings cannot be read: config.json is not JSON. An administrator can correct the file.",
    );
  }
}
