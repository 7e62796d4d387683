/** SharePoint keeps time to the second: `2022-06-10T10:00:52Z`. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
