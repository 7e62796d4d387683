import { el, select } from "./dom.ts";
import type { ShellConfig } from "./ShellConfig.ts";

type Choices<Theme extends string> = {
  readonly themes: readonly Theme[];
  readonly themeNames: Readonly<Record<Theme, string>>;
  readonly setTheme: (theme: Theme) => void;
  readonly becomePerson: (id: string) => void;
};

/** The bar on top of a shell: which host this plays, in which theme, and as whom. */
export function titleBar<Theme extends string>(
  host: string,
  config: ShellConfig,
  now: { readonly theme: Theme; readonly personId: string },
  { themes, themeNames, setTheme, becomePerson }: Choices<Theme>,
): HTMLElement {
  return el(
    "header",
    { class: "title-bar" },
    el("strong", {}, host),
    el("span", { class: "tenant" }, config.tenantName),
    select(
      "Theme",
      themes.map((theme) => ({ value: theme, label: themeNames[theme] })),
      now.theme,
      (value) => {
        const theme = themes.find((candidate) => candidate === value);
        if (theme !== undefined) setTheme(theme);
      },
    ),
    select(
      "Signed in as",
      config.people.map((person) => ({ value: person.id, label: person.displayName })),
      now.personId,
      becomePerson,
    ),
  );
}
