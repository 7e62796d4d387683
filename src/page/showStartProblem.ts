/** Says in plain elements why the app did not start, since nothing of it has been drawn yet. */
export function showStartProblem(root: HTMLElement, message: string, again: () => void): void {
  const page = root.ownerDocument;
  const notice = page.createElement("main");
  notice.setAttribute("role", "alert");
  notice.style.cssText = "max-width: 60ch; margin: 48px auto; padding: 0 24px; line-height: 1.5";
  const words = page.createElement("p");
  words.textContent = message;
  const button = page.createElement("button");
  button.type = "button";
  button.textContent = "Try again";
  button.addEventListener("click", () => {
    notice.remove();
    again();
  });
  notice.append(words, button);
  root.replaceChildren(notice);
}
