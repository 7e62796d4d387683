/** Single rights of SharePoint's 64-bit permission mask (SP.PermissionKind n is bit n-1). */
export const rights = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  /** "Override List Behaviors": what lifts ReadSecurity and WriteSecurity off a person. */
  cancelCheckout: 1n << 8n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  createGroups: 1n << 24n,
  managePermissions: 1n << 25n,
  manageWeb: 1n << 30n,
  enumeratePermissions: 1n << 62n,
} as const;

export const has = (mask: bigint, right: bigint): boolean => (mask & right) === right;

export const maskOf = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low);

/** The mask as SharePoint writes it: two decimal strings. */
export const basePermissions = (mask: bigint): { High: string; Low: string } => ({
  High: String(mask >> 32n),
  Low: String(mask & 0xffffffffn),
});
