import type { Colleague } from "../Colleague.ts";

/** The director; the managers are with the teams they lead. */
export const leadershipPeople = [
  {
    key: "helen-mensah",
    id: "f6fadfa7-e5c1-4b62-9362-da5cc13da58a",
    name: "Helen Mensah",
    firstName: "Helen",
    surname: "Mensah",
    job: "Sales director",
    team: "leadership",
    mail: "helen.mensah@northfold.example",
    aliases: ["h.mensah@northfold.example"],
    inDirectory: true,
  },
] as const satisfies readonly Colleague[];
