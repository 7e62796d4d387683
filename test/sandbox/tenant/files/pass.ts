import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

import { readMeta, writeMeta } from "../meta.ts";
import type { State } from "../State.ts";

/** How long an address that carries its own proof is good for. */
const lifetime = 3_600_000;

/** A pass for one thing, to be put into an address as `tempauth`. */
export function issuePass(state: State, subject: string): string {
  const expires = state.now() + lifetime;
  return `${expires}.${sign(state, subject, expires)}`;
}

export function passIsGood(state: State, subject: string, pass: string | null): boolean {
  const [expires = "", signature = ""] = (pass ?? "").split(".");
  const wanted = Buffer.from(sign(state, subject, Number(expires)));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return false;
  return Number(expires) > state.now();
}

function sign(state: State, subject: string, expires: number): string {
  return createHmac("sha256", secret(state)).update(`${subject}.${expires}`).digest("base64url");
}

/** Kept with the tenant, so that an address given out survives a restart. */
function secret(state: State): string {
  const known = readMeta(state, "passSecret");
  if (known !== undefined) return known;
  const fresh = randomUUID();
  writeMeta(state, "passSecret", fresh);
  return fresh;
}
