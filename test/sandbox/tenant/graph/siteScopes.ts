/** Scopes that let an app near a site at all. How far, its grants and the person's rights say. */
export const reading: readonly string[] = [
  "Sites.Selected",
  "Lists.SelectedOperations.Selected",
  "Sites.Read.All",
  "Sites.ReadWrite.All",
  "Sites.Manage.All",
  "Sites.FullControl.All",
];

export const writing: readonly string[] = reading.filter((scope) => scope !== "Sites.Read.All");

/** Making lists and columns. A Selected app needs a grant with the role manage or more. */
export const managing: readonly string[] = [
  "Sites.Selected",
  "Sites.Manage.All",
  "Sites.FullControl.All",
];

export const granting: readonly string[] = ["Sites.FullControl.All"];

export const readingFiles: readonly string[] = [
  ...reading,
  "Files.Read",
  "Files.Read.All",
  "Files.ReadWrite",
  "Files.ReadWrite.All",
];

export const writingFiles: readonly string[] = [
  ...writing,
  "Files.ReadWrite",
  "Files.ReadWrite.All",
];
