import { listAt, objectAt, textAt } from "./json.ts";
import type { Edition } from "./Edition.ts";

/** What the two editions say alike: every part but what their formats write in ways of their own. */
const shared = [
  "version",
  "name",
  "description",
  "publisher",
  "mailbox",
  "permission",
  "buttons",
  "events",
] as const satisfies readonly (keyof Edition)[];

/** Where the two editions part, one line for each part. */
export function differences(unified: Edition, addin: Edition): readonly string[] {
  return shared.flatMap((part) =>
    JSON.stringify(unified[part]) === JSON.stringify(addin[part])
      ? []
      : [
          `${part}: the unified one says ${JSON.stringify(unified[part])}, the other ${JSON.stringify(addin[part])}`,
        ],
  );
}

/** Whether the unified manifest hides the other edition, which has an id of its own. */
export function hiding(manifest: unknown, unified: Edition, addin: Edition): readonly string[] {
  const [extension = {}] = listAt(manifest, "extensions");
  const hidden = listAt(extension, "alternates").map((each) =>
    textAt(objectAt(objectAt(each, "hide"), "customOfficeAddin"), "officeAddinId"),
  );
  return [
    ...(hidden.includes(addin.id) ? [] : [`${addin.id} is not hidden`]),
    ...(unified.id === addin.id ? ["both have one id"] : []),
  ];
}
