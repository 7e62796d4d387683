type AdminText = {
  readonly admins: (names: string, count: number) => string;
  readonly unnamedAdmins: string;
};

/** That administrators could read everything: by name where the directory names them, and said in any case. */
export function adminWords(
  names: readonly string[],
  text: AdminText,
  andMore: (names: readonly string[]) => string,
): string {
  return names.length > 0 ? text.admins(andMore(names), names.length) : text.unnamedAdmins;
}
