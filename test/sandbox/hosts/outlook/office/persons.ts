import { asList, asObject, asText } from "../../shared/wire.ts";
import type { Invitee } from "../Appointment.ts";

const kinds = { other: 0, list: 1, user: 2, external: 3 } as const;
const responses = { none: 0, organizer: 1, tentative: 2, accepted: 3, declined: 4 } as const;

export type WirePerson = {
  readonly name: string;
  readonly address: string;
  readonly recipientType: number;
  readonly appointmentResponse: number;
};

export function wirePerson(person: Invitee): WirePerson {
  return {
    name: person.name,
    address: person.address,
    recipientType: kinds[person.kind],
    appointmentResponse: responses[person.response],
  };
}

/** Recipients as an add-in sets them: the mailbox then resolves who they are. */
export function readRecipients(
  value: unknown,
  resolve: (text: string) => Invitee,
): readonly Invitee[] {
  return asList(value).map((entry) => {
    const given = asObject(entry);
    const address = asText(given["address"]);
    const found = resolve(address);
    const name = asText(given["name"]);
    return name === "" || found.kind === "user" ? found : { ...found, name };
  });
}
