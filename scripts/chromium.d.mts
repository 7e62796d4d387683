/** The path of a Chromium on this machine, or undefined. Throws when `CHROMIUM_PATH` names none. */
export function findChromium(): string | undefined;

/** Installs Chromium where there is none; answers what is missing, or undefined when all is well. */
export function bringChromium(tools: {
  readonly say: (text: string) => void;
  /** Runs a program to its end; true when it ended well. */
  readonly run: (command: string, args: readonly string[], options?: object) => boolean;
}): string | undefined;
