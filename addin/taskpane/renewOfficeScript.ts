/**
 * Asks for Microsoft's script once more where it could not be fetched: a script
 * element is tried but once, and "Try again" is to mean what it says.
 */
export function renewOfficeScript(page: Document): void {
  const failed = page.querySelector<HTMLScriptElement>("script[data-office][data-failed]");
  if (!failed) return;
  const again = page.createElement("script");
  again.async = true;
  again.dataset["office"] = "";
  again.addEventListener("error", () => {
    again.dataset["failed"] = "yes";
  });
  again.src = failed.src;
  failed.replaceWith(again);
}
