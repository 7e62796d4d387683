import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type StartOptions = {
  /** Forget what was kept and begin with a new tenant. */
  readonly fresh: boolean;
  readonly port: number;
  /** Serve the app's pages from their sources, drawn anew at each edit. */
  readonly live: boolean;
  /** Where everything is kept between starts. */
  readonly folder: string;
};

const defaultPort = 5180;
const defaultFolder = resolve(import.meta.dirname, "../../../.sandbox");

/** What was asked for on the command line. Throws with the cure for an option that makes no sense. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: "boolean", default: false },
      live: { type: "boolean", default: false },
      port: { type: "string" },
      folder: { type: "string", default: defaultFolder },
    },
  });
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `--port ${values.port} is no port. Give a number from 0 to 65535, 0 for any free one.`,
    );
  }
  return { fresh: values.fresh, live: values.live, port, folder: resolve(values.folder) };
}
