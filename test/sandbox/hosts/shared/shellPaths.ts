/** Paths, on each shell's own origin, that its server answers and no page may use. */
export const shellPaths = {
  config: "/_shell/config.json",
  token: "/_shell/token",
  modules: "/_shell/modules/",
} as const;
