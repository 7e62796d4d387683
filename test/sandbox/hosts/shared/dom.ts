type Child = Node | string;
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children; an attribute that is undefined is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export function button(
  label: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const element = el("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", press);
  return element;
}

export function select(
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  change: (value: string) => void,
): HTMLLabelElement {
  const list = el("select");
  for (const option of options) {
    list.append(
      el(
        "option",
        { value: option.value, selected: option.value === chosen ? "" : undefined },
        option.label,
      ),
    );
  }
  list.addEventListener("change", () => change(list.value));
  return el("label", { class: "choice" }, el("span", {}, label), list);
}

/** Reports what went wrong in a callback that nobody awaits, where a person sees it. */
export function settle(work: Promise<unknown>): void {
  work.catch((problem: unknown) => toast(problemText(problem)));
}

export function problemText(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

/** A short message at the foot of the shell, which goes when it is pressed. */
export function toast(text: string): void {
  document.querySelector(".toast")?.remove();
  const note = el("output", { class: "toast" }, text);
  note.append(button("Close", () => note.remove()));
  document.body.append(note);
}
