import type { Sessions } from "./sessions.ts";

/** What an administrator or bad luck does to sign-in, on demand. */
export type IdentitySwitches = {
  /** Every consent page answers as if the person had declined. */
  readonly refuseConsent: (on: boolean) => void;
  /** Silent requests are refused until the person has signed in again, as a policy would ask. */
  readonly requireInteraction: (oid: string) => void;
  /** Ends the person's sessions and refresh tokens; tokens already issued live on, as in Entra. */
  readonly revokeSessions: (oid?: string) => void;
  /** The brokers of the hosts answer that nested app auth is switched off. */
  readonly disableNestedAppAuth: (on: boolean) => void;
};

export type SwitchState = {
  readonly switches: IdentitySwitches;
  readonly consentRefused: () => boolean;
  readonly needsInteraction: (oid: string) => boolean;
  readonly interacted: (oid: string) => void;
  readonly nestedAppAuthDisabled: () => boolean;
};

export function createSwitches(sessions: Sessions): SwitchState {
  const waiting = new Set<string>();
  let consentRefused = false;
  let nestedDisabled = false;
  return {
    switches: {
      refuseConsent: (on) => {
        consentRefused = on;
      },
      requireInteraction: (oid) => {
        waiting.add(oid);
      },
      revokeSessions: (oid) => sessions.revoke(oid),
      disableNestedAppAuth: (on) => {
        nestedDisabled = on;
      },
    },
    consentRefused: () => consentRefused,
    needsInteraction: (oid) => waiting.has(oid),
    interacted: (oid) => {
      waiting.delete(oid);
    },
    nestedAppAuthDisabled: () => nestedDisabled,
  };
}
