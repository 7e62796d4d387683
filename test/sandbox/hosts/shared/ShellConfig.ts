/** What both shells know of the organisation they play, given by whoever serves them. */
export type ShellConfig = {
  readonly tenantId: string;
  readonly tenantName: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly people: readonly ShellPerson[];
  readonly teams: readonly ShellTeam[];
  readonly app: ShellApp;
  /** The client id under which the shells themselves read calendars, as Outlook's own does. */
  readonly hostClientId: string;
  /** Where Graph answers, with no slash at the end. */
  readonly graphUrl: string;
  /** Where each shell is, with no slash at the end: links from one to the other begin so. */
  readonly teamsUrl: string;
  readonly outlookUrl: string;
};

export type ShellPerson = {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
};

type ShellTeam = {
  /** The Microsoft 365 group's id. */
  readonly id: string;
  readonly name: string;
  readonly siteUrl?: string;
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly type?: "Regular" | "Private" | "Shared";
  }[];
};

/** What an app manifest would say. */
type ShellApp = {
  readonly id: string;
  readonly name: string;
  readonly personal: ShellTab;
  readonly channel: ShellTab & {
    /** Opens when the tab is added to a channel; without it `contentUrl` is shown at once. */
    readonly configurationUrl?: string;
  };
  readonly pane: { readonly addInId: string; readonly label: string; readonly url: string };
  /** Buttons on an organiser's form that run a function of a page nobody sees. */
  readonly commands?: {
    readonly url: string;
    readonly buttons: readonly { readonly label: string; readonly runs: string }[];
  };
  /** The functions that a page nobody sees has for the events of an organiser's form. */
  readonly events?: {
    readonly url: string;
    readonly newAppointment: string;
    readonly attendeesChanged: string;
  };
};

export type ShellTab = {
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
};

export function findPerson(config: ShellConfig, key: string | undefined): ShellPerson | undefined {
  const wanted = key?.toLowerCase();
  return config.people.find(
    (person) =>
      person.id.toLowerCase() === wanted || person.userPrincipalName.toLowerCase() === wanted,
  );
}
