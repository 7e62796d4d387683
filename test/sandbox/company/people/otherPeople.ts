import type { Colleague } from "../Colleague.ts";

/** People of other departments: two mentors, the administrator, and Colin, who is in the tenant alone. */
export const otherPeople = [
  {
    key: "ruth-hughes",
    id: "ea44bd0d-405e-4311-8b68-dba7a2bb831d",
    name: "Ruth Hughes",
    firstName: "Ruth",
    surname: "Hughes",
    job: "Product manager, microscopes",
    mail: "ruth.hughes@northfold.example",
    aliases: ["ruth.adler@northfold.example"],
    inDirectory: true,
  },
  {
    key: "benedict-osei",
    id: "670c1cd3-5555-4e31-84be-37c1dfe6c55b",
    name: "Benedict Osei",
    firstName: "Benedict",
    surname: "Osei",
    job: "Customer training lead",
    mail: "benedict.osei@northfold.example",
    aliases: [],
    inDirectory: true,
  },
  {
    key: "petra-novakova",
    id: "6f877ca9-8a42-427f-b0d3-79d72f8cbeb2",
    name: "Petra Novakova",
    firstName: "Petra",
    surname: "Novakova",
    job: "IT administrator",
    mail: "petra.novakova@northfold.example",
    aliases: ["admin@northfold.example"],
    inDirectory: true,
  },
  {
    key: "colin-marsh",
    id: "adff32f5-35dd-4954-a7f8-022a4eedef2a",
    name: "Colin Marsh",
    firstName: "Colin",
    surname: "Marsh",
    job: "Credit control",
    mail: "colin.marsh@northfold.example",
    aliases: [],
    inDirectory: false,
  },
] as const satisfies readonly Colleague[];
