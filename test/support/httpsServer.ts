import { createHash, X509Certificate } from "node:crypto";
import { createServer } from "node:https";
import { generate } from "selfsigned";
import { listen, listener, type WebFetch, type WebServer } from "./webServer.ts";

export type HttpsServer = WebServer & {
  /** Base64 of the SHA-256 of the certificate's public key, as Chromium's allow list wants it. */
  readonly spki: string;
};

/** Serves `fetch` under https on a free port of this machine, for whatever host names lead to it. */
export async function startHttpsServer(fetch: WebFetch): Promise<HttpsServer> {
  const pems = await generate([{ name: "commonName", value: "sandbox.invalid" }], {
    keyType: "ec",
    algorithm: "sha256",
  });
  const spki = createHash("sha256")
    .update(new X509Certificate(pems.cert).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  const server = createServer({ key: pems.private, cert: pems.cert }, listener("https", fetch));
  return { spki, ...(await listen(server)) };
}
