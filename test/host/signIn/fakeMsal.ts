import type { AccountInfo, AuthenticationResult, Configuration } from "@azure/msal-browser";
import type { MsalClient } from "#host/signIn/MsalClient.ts";
import type { SignInSurroundings } from "#host/signIn/SignInSurroundings.ts";

/** An error as MSAL throws it: its texts name people, its codes do not. */
export function msalError(errorCode: string, over: Record<string, string> = {}): Error {
  const errorMessage = over["errorMessage"] ?? "dana@example.com failed";
  return Object.assign(
    new Error(errorMessage),
    { name: "AuthError", errorCode, errorMessage },
    over,
  );
}

export const interaction = (over: Record<string, string> = {}) =>
  msalError("login_required", { name: "InteractionRequiredAuthError", ...over });

export function account(username: string, claims: Record<string, string> = {}): AccountInfo {
  return {
    homeAccountId: `${username}.home`,
    environment: "login.microsoftonline.com",
    tenantId: "tenant-1",
    username,
    localAccountId: `id-of-${username}`,
    idTokenClaims: claims,
  };
}

type Call = "acquireTokenSilent" | "ssoSilent" | "acquireTokenPopup";
export type Said = {
  readonly on: "nested" | "standard";
  readonly call: Call;
  readonly request: object;
};

export type Plan = Partial<Record<Call, () => Promise<string>>> & {
  readonly accounts?: readonly AccountInfo[];
  readonly active?: AccountInfo;
  readonly signsIn?: AccountInfo;
};

/** MSAL as the plans say, and a list of what it was asked. */
export function fakeMsal(
  over: Partial<SignInSurroundings> & {
    readonly nested?: Plan;
    readonly standard?: Plan;
    readonly makeNested?: () => Promise<MsalClient>;
  } = {},
) {
  const said: Said[] = [];
  const configurations: Configuration[] = [];
  const client = (on: Said["on"], plan: Plan): MsalClient => {
    const call = (name: Call) => async (request?: object) => {
      said.push({ on, call: name, request: request ?? {} });
      const accessToken = await (plan[name]?.() ?? Promise.reject(interaction()));
      return {
        accessToken,
        account: plan.signsIn ?? account("dana@example.com"),
      } as AuthenticationResult;
    };
    return {
      acquireTokenSilent: call("acquireTokenSilent"),
      ssoSilent: call("ssoSilent"),
      acquireTokenPopup: call("acquireTokenPopup"),
      getActiveAccount: () => plan.active ?? null,
      getAllAccounts: () => [...(plan.accounts ?? [])],
    };
  };
  const surroundings: SignInSurroundings = {
    framed: over.framed ?? true,
    bridged: over.bridged ?? (() => over.nested !== undefined || over.makeNested !== undefined),
    loadMsal:
      over.loadMsal ??
      (async () => ({
        nested:
          over.makeNested ??
          (async (configuration) => {
            configurations.push(configuration);
            return client("nested", over.nested ?? {});
          }),
        standard: async (configuration) => {
          configurations.push(configuration);
          return client("standard", over.standard ?? {});
        },
      })),
  };
  const asked = () => said.map(({ on, call }) => `${on} ${call}`);
  return { surroundings, said, asked, configurations };
}
