export const graphRoot = "https://graph.microsoft.com/v1.0";

/** The `@odata.context` of an answer. */
export const context = (path: string): string => `${graphRoot}/$metadata#${path}`;
