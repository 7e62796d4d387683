/** What an organisation sets once, in `/config.json` beside the pages. Holds no secret. */
export type AppConfig = {
  /** The app registration that signs people in. */
  readonly clientId: string;
  readonly tenantId: string;
  /** The id in the app's manifest, from which links into Teams are made. */
  readonly appId: string;
  /** The site of the directory: `contoso.sharepoint.com` and `sites/beyond-target`. */
  readonly directory: { readonly hostname: string; readonly path: string };
  /** Permissions for the lists: those of the default, or `Sites.ReadWrite.All` where grants on sites do not reach lists. */
  readonly scopes: readonly string[];
  /** Where links to a talk page lead, when not to Teams itself. */
  readonly talkBase?: string;
};

/** A setting that is missing or wrong, in words for an administrator. */
export type ConfigProblem = { readonly kind: "configProblem"; readonly message: string };

export const defaultScopes: readonly string[] = ["Sites.Selected", "User.Read"];

/** The settings in the parsed JSON, or the first thing that is wrong with them. */
export function parseConfig(source: unknown): AppConfig | ConfigProblem {
  if (!isGroup(source)) return problem("config.json is not a JSON object");
  const directory = source["directory"];
  const hostname = isGroup(directory) ? directory["hostname"] : undefined;
  const path = isGroup(directory) ? directory["path"] : undefined;
  const { clientId, tenantId, appId, talkBase, scopes = defaultScopes } = source;
  if (!isGuid(clientId))
    return problem("clientId is not the app registration's client id (a GUID)");
  if (!isGuid(tenantId)) return problem("tenantId is not the directory (tenant) id (a GUID)");
  if (!isGuid(appId)) return problem("appId is not the id of the Teams app's manifest (a GUID)");
  if (typeof hostname !== "string" || !/^[a-z0-9.-]+$/i.test(hostname)) {
    return problem("directory.hostname is not a host name such as contoso.sharepoint.com");
  }
  if (typeof path !== "string" || !/^\/?\w[^?#]*$/.test(path)) {
    return problem("directory.path is not the path of a site such as sites/beyond-target");
  }
  if (!isTexts(scopes)) return problem("scopes is not a list of permission names");
  if (talkBase !== undefined && !isWebAddress(talkBase)) {
    return problem("talkBase is not an address that begins with https://");
  }
  return {
    clientId,
    tenantId,
    appId,
    directory: { hostname, path },
    scopes,
    ...(talkBase === undefined ? {} : { talkBase }),
  };
}

function problem(what: string): ConfigProblem {
  return {
    kind: "configProblem",
    message: `The app's settings cannot be used: ${what}. An administrator can correct config.json, which lies beside the app's pages.`,
  };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isGuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string")
  );
}

function isWebAddress(value: unknown): value is string {
  // Plain http is for an app that runs on one's own machine.
  return typeof value === "string" && /^https:\/\/|^http:\/\/localhost[:/]/.test(value);
}
