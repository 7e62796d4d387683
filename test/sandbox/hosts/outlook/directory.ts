import type { ShellConfig } from "../shared/ShellConfig.ts";
import type { Invitee } from "./Appointment.ts";

/**
 * Resolves what is typed or stored as an attendee: a name or address of the organisation's people,
 * any other address of their domains as one of them under an alias, and the rest as a stranger.
 */
export function directory(config: Pick<ShellConfig, "people">): (text: string) => Invitee {
  const domains = new Set(config.people.map((person) => domainOf(person.userPrincipalName)));
  return (text) => {
    const wanted = text.trim().toLowerCase();
    const person = config.people.find(
      (candidate) =>
        candidate.userPrincipalName.toLowerCase() === wanted ||
        candidate.displayName.toLowerCase() === wanted,
    );
    if (person !== undefined) {
      return {
        name: person.displayName,
        address: person.userPrincipalName,
        kind: "user",
        response: "none",
      };
    }
    return {
      name: text.trim(),
      address: text.trim(),
      kind: domains.has(domainOf(wanted)) ? "user" : "external",
      response: "none",
    };
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}
