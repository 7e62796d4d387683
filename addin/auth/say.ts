/** Replaces the page's one sentence. */
export function say(sentence: string): void {
  const place = document.getElementById("said");
  if (place) place.textContent = sentence;
}
