/** What sheets are printed with, dark enough to be read from a printer without colours. */
export const inks = { strong: "#1f1f1f", quiet: "#565656", mark: "#9a9a9a" } as const;
