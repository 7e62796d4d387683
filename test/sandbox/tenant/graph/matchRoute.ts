import type { Route } from "./Route.ts";

type Pattern = {
  readonly route: Route;
  readonly parts: readonly RegExp[];
};

export type Matched = {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
};

export type MatchRoute = (method: string, segments: readonly string[]) => Matched | undefined;

/** Compiles the table once. The first route that fits wins, so literal paths stand before named ones. */
export function compileRoutes(routes: readonly Route[]): MatchRoute {
  const patterns = routes.map((route): Pattern => ({
    route,
    parts: route.path.split("/").filter(Boolean).map(compilePart),
  }));
  return (method, segments) => {
    for (const { route, parts } of patterns) {
      if (route.method !== method || parts.length !== segments.length) continue;
      const path = matchParts(parts, segments);
      if (path) return { route, path };
    }
    return undefined;
  };
}

function compilePart(part: string): RegExp {
  const source = part.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.+)");
  return new RegExp(`^${source}$`, "is");
}

function matchParts(
  parts: readonly RegExp[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const path: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const match = part.exec(segments[index] ?? "");
    if (!match) return undefined;
    Object.assign(path, match.groups);
  }
  return path;
}
