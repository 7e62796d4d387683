/** What a page may load before it draws. */
export type Budget = {
  readonly page: string;
  /** The page's source in the project. */
  readonly entry: string;
  /** Brotli bytes; 1 kB is 1,000. */
  readonly most: number;
};

export const budgets: readonly Budget[] = [
  { page: "Outlook pane", entry: "addin/taskpane/index.html", most: 75_000 },
  { page: "Teams tab, first view", entry: "index.html", most: 135_000 },
];

/** Parts that no first view needs, by where their modules come from. */
export const lazyParts: readonly { readonly name: string; readonly modules: RegExp }[] = [
  { name: "sign-in (msal)", modules: /node_modules\/@azure\/msal-/ },
  { name: "Graph client", modules: /node_modules\/@microsoft\/microsoft-graph-client\// },
  { name: "dialogs", modules: /node_modules\/@fluentui\/react-dialog\// },
  {
    name: "date picker",
    modules: /node_modules\/@fluentui\/react-(datepicker|calendar)|DatePicker/,
  },
  { name: "charts", modules: /node_modules\/@fluentui\/(react-)?chart|node_modules\/d3-/ },
  { name: "printing", modules: /src\/ui\/(.*\/)?[pP]rint/ },
];

/** What Outlook runs without a pane, each built by itself; brotli bytes as above. */
export const separateBudgets = {
  events: { page: "Outlook events, one script", most: 6_000 },
  commands: { page: "Outlook command, no pane", most: 60_000 },
} as const;
