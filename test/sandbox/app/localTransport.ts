import { localPath } from "../server/m365Paths.ts";

/** Sends what is meant for Microsoft Graph to the server that plays it on this page's own address. */
export const localTransport = async (request: Request): Promise<Response> => {
  const { method, headers, signal } = request;
  // Read whole: Chromium streams the body of a copied request only over HTTP/2.
  const body = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
  return await fetch(localPath(request.url), { method, headers, body, signal });
};
