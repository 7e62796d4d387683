import type { Json } from "../graph/readBody.ts";
import { badQuery } from "./restProblem.ts";

/**
 * The settings with the changes sent. A name the type does not have, or a value of another type,
 * is refused as the service refuses it.
 */
export function merged<T extends object>(type: string, settings: T, changes: Json): T {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(settings));
  for (const [name, value] of Object.entries(changes)) {
    if (!(name in settings)) {
      throw badQuery(
        `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
      );
    }
    if (typeof value !== typeof result[name]) {
      throw badQuery(`The value of the property '${name}' is not of the type it must have.`);
    }
    result[name] = value;
  }
  return result as T;
}
