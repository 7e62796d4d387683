// The page's own script: it narrows the directory to what is typed. Without it everybody is shown.

const box = document.querySelector<HTMLInputElement>("#find");
const status = document.querySelector<HTMLElement>("#found");
const cards = [...document.querySelectorAll<HTMLElement>("[data-find]")];

function narrow(typed: string): void {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  let count = 0;
  for (const card of cards) {
    const fits = words.every((word) => plain(card.dataset["find"] ?? "").includes(word));
    card.hidden = !fits;
    if (fits) count += 1;
  }
  for (const team of document.querySelectorAll<HTMLElement>(".team")) {
    team.hidden = team.querySelector("[data-find]:not([hidden])") === null;
  }
  if (status === null) return;
  if (words.length === 0) status.textContent = "";
  else if (count === 0) status.textContent = "Nobody here is called or does that.";
  else status.textContent = count === 1 ? "1 person" : `${count} people`;
}

/** Small letters without their marks, so that "zanele" and "Hoi" find what they look like. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

if (box !== null) {
  const label = box.closest("label");
  if (label !== null) label.hidden = false;
  box.addEventListener("input", () => {
    narrow(box.value);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    box.value = "";
    narrow("");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    box.focus();
  });
  // A browser that comes back to the page keeps what was typed.
  narrow(box.value);
}
