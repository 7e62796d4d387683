/** How sheets leave the page. */
export type Way = "print" | "download" | "library";

/** What is known of the host that frames the page. */
export type HostFacts = {
  readonly name: "teams" | "outlook" | "browser";
  /** What the host calls its client: "web", "desktop", "android", "ios" and others to come. */
  readonly client?: string;
};

const phones: ReadonlySet<string> = new Set([
  "android",
  "ios",
  "ipados",
  "teamsmobile",
  "visionos",
]);

/**
 * The ways that may work, the likeliest first. No host says what it allows, so this is a guess by its
 * client, and whoever follows it offers the next way where one fails. A library works wherever the
 * person's lists do.
 */
export function waysOut({ name, client }: HostFacts): readonly Way[] {
  if (name === "browser") return ["print", "download", "library"];
  const kind = client?.toLowerCase();
  // The phone apps ignore both the print dialogue and downloads.
  if (kind !== undefined && phones.has(kind)) return ["library"];
  if (kind === "web") return ["print", "download", "library"];
  // A desktop client, or one that is not known yet: a file can be printed from anywhere.
  return ["download", "print", "library"];
}

/** The way to offer once `failed` did not work. */
export function nextWay(ways: readonly Way[], failed: ReadonlySet<Way>): Way | undefined {
  return ways.find((way) => !failed.has(way));
}
