import type { ShellPerson } from "../shared/ShellConfig.ts";
import { asObject, asText, asTexts } from "../shared/wire.ts";
import type { CallTable } from "./Frame.ts";

export type PickerHost = {
  /** Resolves with the chosen people, or undefined when the person closed the picker. */
  readonly pick: (ask: {
    readonly title: string;
    readonly single: boolean;
    readonly chosen: readonly string[];
  }) => Promise<readonly ShellPerson[] | undefined>;
};

const userAbort = 8000;

/** The sdk-error family: `[error or undefined, result]`. */
export function peopleCalls(host: PickerHost): CallTable {
  return {
    "people.selectPeople": async ({ args, reply }) => {
      const ask = asObject(args[0]);
      const people = await host.pick({
        title: asText(ask["title"]) || "Select people",
        single: ask["singleSelect"] === true,
        chosen: asTexts(ask["setSelected"]),
      });
      if (people === undefined) {
        reply({ errorCode: userAbort, message: "User closed the people picker." });
        return;
      }
      reply(
        undefined,
        people.map((person) => ({
          objectId: person.id,
          displayName: person.displayName,
          email: person.userPrincipalName,
        })),
      );
    },
  };
}
