/**
 * What a page of another origin may send and read, as the services allow it. A header missing here
 * is refused by the browser, as it would be in production.
 */
const allowedHeaders = [
  "accept",
  "authorization",
  "client-request-id",
  "consistencylevel",
  "content-range",
  "content-type",
  "if-match",
  "if-none-match",
  "prefer",
  "retry-attempt",
  "return-client-request-id",
  "sdkversion",
  "x-clientservice-clienttag",
  "x-http-method",
  "x-requestdigest",
].join(", ");

const exposedHeaders = [
  "Content-Range",
  "ETag",
  "Location",
  "Preference-Applied",
  "Retry-After",
  "WWW-Authenticate",
  "client-request-id",
  "request-id",
].join(", ");

export const corsHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposedHeaders,
};

export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": allowedHeaders,
      "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
      "Access-Control-Max-Age": "3600",
    },
  });
}
