import { ProvisionProblem } from "./ProvisionProblem.ts";

export type DeviceCodeRequest = {
  /** The administrator's app registration: public client, delegated AllSites.FullControl on SharePoint. */
  readonly clientId: string;
  readonly tenantId: string;
  /** `https://contoso.sharepoint.com`: a token is good for one host. */
  readonly origin: string;
  /** Shown to the administrator: where to go and what to type. */
  readonly say: (what: string) => void;
  readonly transport?: (request: Request) => Promise<Response>;
  readonly wait?: (seconds: number) => Promise<void>;
};

/**
 * Signs an administrator in by a code they type in a browser, and answers a SharePoint token.
 * Entra: the device authorisation grant of OAuth 2.0 (RFC 8628).
 */
export async function deviceCode(request: DeviceCodeRequest): Promise<string> {
  const wait = request.wait ?? sleep;
  const offered = await ask(request, "devicecode", {
    scope: `${request.origin}/AllSites.FullControl`,
  });
  const { device_code: code, message } = offered;
  if (typeof code !== "string" || typeof message !== "string") throw refused(offered);
  request.say(message);
  for (;;) {
    await wait(Number(offered["interval"] ?? 5));
    const answer = await ask(request, "token", {
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
      device_code: code,
    });
    const token = answer["access_token"];
    if (typeof token === "string") return token;
    if (answer["error"] === "slow_down") await wait(5);
    else if (answer["error"] !== "authorization_pending") throw refused(answer);
  }
}

type Answer = Readonly<Record<string, unknown>>;

async function ask(
  { clientId, tenantId, transport = (request) => fetch(request) }: DeviceCodeRequest,
  endpoint: string,
  form: Readonly<Record<string, string>>,
): Promise<Answer> {
  const url = `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/oauth2/v2.0/${endpoint}`;
  const body = new URLSearchParams({ client_id: clientId, ...form });
  try {
    const signal = AbortSignal.timeout(30_000);
    const response = await transport(new Request(url, { method: "POST", body, signal }));
    return (await response.json()) as Answer;
  } catch (cause) {
    throw new ProvisionProblem(
      "Microsoft's sign-in could not be reached. Check the network and run this again.",
      undefined,
      cause,
    );
  }
}

function refused(answer: Answer): ProvisionProblem {
  return new ProvisionProblem(
    `Microsoft's sign-in refused (${String(answer["error"])}). The app registration must allow public client flows and hold the delegated permission AllSites.FullControl of SharePoint, with an administrator's consent. Run this again.`,
  );
}

function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
