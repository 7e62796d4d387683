import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";

/**
 * The key that signs every token.
 * Differs: Entra signs with RS256; ES256 makes a key in under a millisecond, so that each test can
 * have an identity provider of its own.
 */
export const signingAlgorithm = "ES256";

export type SigningKey = {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
};

/** Makes a fresh key, or keeps one in a file so that tokens outlive a restart of the sandbox. */
export async function createSigningKey(path?: string): Promise<SigningKey> {
  const stored = path !== undefined && existsSync(path) ? readKey(path) : undefined;
  const privateJwk = stored ?? (await makePrivateJwk());
  if (path !== undefined && stored === undefined) {
    writeFileSync(path, JSON.stringify(privateJwk), { mode: 0o600 });
  }
  const { d: _secret, ...publicPart } = privateJwk;
  const keyId = await calculateJwkThumbprint(publicPart);
  return {
    keyId,
    privateKey: asKey(await importJWK(privateJwk, signingAlgorithm)),
    publicKey: asKey(await importJWK(publicPart, signingAlgorithm)),
    publicJwk: { ...publicPart, kid: keyId, use: "sig", alg: signingAlgorithm },
  };
}

async function makePrivateJwk(): Promise<JWK> {
  const pair = await generateKeyPair(signingAlgorithm, { extractable: true });
  return await exportJWK(pair.privateKey);
}

function readKey(path: string): JWK {
  const jwk: JWK = JSON.parse(readFileSync(path, "utf8"));
  if (jwk.kty !== "EC" || typeof jwk.d !== "string") {
    throw new Error(
      `The sandbox's signing key in ${path} is not an EC private key. Delete the file to have a new one made.`,
    );
  }
  return jwk;
}

function asKey(key: CryptoKey | Uint8Array): CryptoKey {
  if (key instanceof Uint8Array) throw new Error("An EC key was expected, not a shared secret.");
  return key;
}
