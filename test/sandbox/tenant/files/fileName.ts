import { invalidRequest, notImplemented } from "../problems.ts";

/** Refuses the names SharePoint refuses, and folders, which the tenant does not keep. */
export function requireFileName(name: string): void {
  if (name.includes("/")) throw notImplemented("folders in a library");
  if (name === "" || name.length > 255 || /["*:<>?\\|]|^\s|\s$|^~\$|\.$/.test(name)) {
    throw invalidRequest("The name in the provided item is not valid.");
  }
}
