/** Asks Graph for one thing after another: each call waits for the one before, and nothing is kept. */
export type GraphReader = {
  readonly one: (path: string) => Promise<Thing>;
  /** All pages of a collection. */
  readonly many: (path: string) => Promise<readonly Thing[]>;
};

export type Thing = Readonly<Record<string, unknown>>;

const base = "https://graph.microsoft.com/v1.0";
const limitMillis = 60_000;

export function createGraphReader(
  token: string,
  transport: (request: Request) => Promise<Response> = fetch,
): GraphReader {
  const get = async (url: string): Promise<Thing> => {
    const answer = await transport(
      new Request(url, {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(limitMillis),
      }),
    );
    if (!answer.ok) throw new Error(`GET ${url} was answered with ${answer.status}.`);
    return (await answer.json()) as Thing;
  };
  return {
    one: (path) => get(base + path),
    many: async (path) => {
      const rows: Thing[] = [];
      let next: unknown = base + path;
      while (typeof next === "string") {
        const page = await get(next);
        rows.push(...((page["value"] ?? []) as Thing[]));
        next = page["@odata.nextLink"];
      }
      return rows;
    },
  };
}

export function textOf(thing: Thing | undefined, name: string): string {
  const value = thing?.[name];
  if (typeof value !== "string") throw new Error(`The answer has no text called ${name}.`);
  return value;
}

export function fieldsOf(thing: Thing | undefined): Thing {
  const fields = thing?.["fields"];
  if (typeof fields !== "object" || fields === null) throw new Error("The row has no fields.");
  return fields as Thing;
}
