import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { popupLimit } from "./msalConfiguration.ts";

/** Microsoft's sign-in hosts, one a cloud; the relay opens no other address. */
const authorities = [
  "https://login.microsoftonline.com",
  "https://login.microsoftonline.us",
  "https://login.partner.microsoftonline.cn",
];

/** Opens the sign-in for a framed page and passes its answer on; throws when nothing opened this page for that. */
export function relayAnswer(): void {
  runPopupRelay({ allowedAuthorityOrigins: [...authorities], timeoutMs: popupLimit });
}
