import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** Hands Entra's answer, which stands in this page's address, to the window that asked; closes this one. */
export function handOverAnswer(): Promise<void> {
  return broadcastResponseToMainFrame();
}
