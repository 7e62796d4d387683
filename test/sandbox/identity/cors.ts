import type { Provider } from "./provider.ts";

/** Documents that anyone may read from a page. */
export const openCors: Record<string, string> = { "access-control-allow-origin": "*" };

/** The token endpoint lets only the origins of registered redirect URIs read its answers. */
export function tokenCors(provider: Provider, request: Request): Record<string, string> {
  const origin = request.headers.get("origin");
  const known = provider.clients.some((client) =>
    client.redirectUris.some((uri) => uri.startsWith("http") && new URL(uri).origin === origin),
  );
  return origin !== null && known
    ? { "access-control-allow-origin": origin, vary: "Origin" }
    : { vary: "Origin" };
}

export function preflight(cors: Record<string, string>): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      "access-control-allow-methods": "GET, POST, OPTIONS",
      "access-control-allow-headers":
        "content-type, client-request-id, return-client-request-id, x-anchormailbox, x-client-sku, x-client-ver, x-client-current-telemetry, x-client-last-telemetry, x-ms-lib-capability",
      "access-control-max-age": "600",
    },
  });
}
