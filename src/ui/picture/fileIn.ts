/** The first file among what was dropped or pasted; a picture copied from a page comes as one too. */
export function fileIn(transfer: DataTransfer | null): File | undefined {
  return transfer?.files[0];
}

/** Whether something that is dragged holds files; which, is only known once it is let go. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}
