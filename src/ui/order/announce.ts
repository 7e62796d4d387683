/** Says `words` to screen readers, politely; nothing is seen of it. */
export function announce(words: string): void {
  openAnnouncements();
  const region = find();
  if (region) region.textContent = words;
}

/** Makes the place for it, empty: one that appears with its words already in it is not read. */
export function openAnnouncements(): void {
  if (find()) return;
  const region = document.createElement("div");
  region.setAttribute("aria-live", "polite");
  region.setAttribute("data-announcements", "");
  region.style.cssText =
    "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)";
  document.body.append(region);
}

function find(): Element | null {
  return document.querySelector("[data-announcements]");
}
