/** Where the shells stand, with no slash at the end: `/teams` and `/outlook` under `npm start`. */
export type Places = {
  readonly teamsUrl: string;
  readonly outlookUrl: string;
  /** A day of the week that calendars open on, where that is not the current one. */
  readonly week?: string;
};

type Who = { readonly mail: string };

export const tabOf = ({ teamsUrl }: Places, { mail }: Who): string =>
  `${teamsUrl}/?${new URLSearchParams({ as: mail, place: "personal" })}`;

export const wallOf = ({ teamsUrl }: Places, { mail }: Who, groupId: string): string =>
  `${teamsUrl}/?${new URLSearchParams({ as: mail, place: `channel:${groupId}` })}`;

export const meetingOf = (
  { teamsUrl }: Places,
  { mail }: Who,
  { id, subject }: { readonly id: string; readonly subject: string },
): string =>
  `${teamsUrl}/?${new URLSearchParams({ as: mail, place: `meeting:${id}`, subject, view: "panel" })}`;

export const calendarOf = ({ outlookUrl, week }: Places, { mail }: Who): string =>
  `${outlookUrl}/?${new URLSearchParams({ as: mail, ...(week === undefined ? {} : { week }) })}`;
