/** In which places something changed, by their keys; or that all of the copy was taken away. */
export type News = readonly string[] | "forgotten";

/** Tells the other windows of one copy what became of it. */
export type Channel = {
  readonly tell: (news: News) => void;
  /** Calls `listener` when another window told something. */
  readonly hear: (listener: (news: News) => void) => void;
  readonly close: () => void;
};
