/** What Office.js reads from its window's name to find its host. */
export type OfficeWindow = {
  readonly conversation: string;
  readonly addInId: string;
  /** Must be https on a name Office.js trusts, or the pane's own host name. */
  readonly hostOrigin: string;
  readonly locale: string;
};

/** The window name Outlook on the web gives an add-in's frame: it outlives reloads and routing. */
export function officeWindowName(window: OfficeWindow): string {
  const version = "16.01";
  return JSON.stringify({
    baseFrameName: `_xdm_5__${window.conversation}`,
    // Field 7 keeps telemetry at home; 16 marks a public add-in.
    hostInfo: `Outlook|Web|${version}|${window.locale}|${window.conversation}||disableLogging|16`,
    xdmInfo: `${window.conversation}|${window.addInId}|${window.hostOrigin}`,
    flights: "[]",
    disabledChangeGates: "[]",
  });
}
