const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The way a text runs, by its first letter. */
export function directionOf(text: string): "ltr" | "rtl" {
  const first = strong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? "rtl" : "ltr";
}

/** True when any of a text runs from right to left, so that its letters are not in the order they are read. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
