import { outlookEvents } from "../outlookEvents.ts";
import { listAt, objectAt, textAt, textsAt, type JsonObject } from "./json.ts";
import type { Project } from "./Packages.ts";

type UnifiedRule = (manifest: unknown, project: Project) => readonly string[];

/** Hosts that the store takes from nobody, since nobody owns what is under them. */
const othersHosts = [".azurewebsites.net", ".onmicrosoft.com", ".microsoft.com"];

/** What holds of the unified manifest alone, and its schema does not say. */
export const unifiedRules: Readonly<Record<string, UnifiedRule>> = {
  "hosts are bare": (manifest, { address }) => [
    ...textsAt(manifest, "validDomains").flatMap((host) => [
      ...(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(host) ? [] : [`${host} is no bare host`]),
      ...(othersHosts.some((end) => host.endsWith(end)) ? [`${host} is not one's own`] : []),
    ]),
    ...(textsAt(manifest, "validDomains").includes(new URL(address).host)
      ? []
      : [`the pages' own host ${new URL(address).host} is missing`]),
  ],
  "every action is used": (manifest) => {
    const [extension = {}] = listAt(manifest, "extensions");
    const used = new Set(actionIdsIn(extension));
    return listAt(extension, "runtimes")
      .flatMap((runtime) => listAt(runtime, "actions").map((action) => textAt(action, "id")))
      .filter((id) => !used.has(id))
      .map((id) => `nothing uses the action ${id}`);
  },
  "events ask for the set that brings them": (manifest) => {
    const [extension = {}] = listAt(manifest, "extensions");
    return listAt(extension, "autoRunEvents").flatMap((group) =>
      listAt(group, "events").flatMap((event) => {
        const type = textAt(event, "type");
        const needs = Object.values(outlookEvents).find(({ unified }) => unified === type)?.mailbox;
        const asks = mailboxOf(group);
        return needs === undefined || minor(asks) >= minor(needs)
          ? []
          : [`${type} asks for Mailbox ${asks || "nothing"} and comes with ${needs}`];
      }),
    );
  },
  "parts ask for more than the whole": (manifest) => {
    const [extension = {}] = listAt(manifest, "extensions");
    const whole = mailboxOf(extension);
    return ["runtimes", "ribbons", "autoRunEvents"].flatMap((part) =>
      listAt(extension, part).flatMap((each) => {
        const asks = mailboxOf(each);
        return asks === "" || minor(asks) > minor(whole)
          ? []
          : [`a part of ${part} asks for Mailbox ${asks} within ${whole}`];
      }),
    );
  },
  "there is at most one of each": (manifest) =>
    ["configurableTabs", "extensions"].flatMap((part) =>
      listAt(manifest, part).length > 1 ? [`there are several ${part}`] : [],
    ),
};

function actionIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(actionIdsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "actionId" ? [String(inner)] : actionIdsIn(inner),
  );
}

function mailboxOf(part: JsonObject): string {
  const sets = listAt(objectAt(part, "requirements"), "capabilities");
  return textAt(
    sets.find((set) => textAt(set, "name") === "Mailbox"),
    "minVersion",
  );
}

/** Sets are 1.n, and 1.10 is more than 1.7. */
function minor(version: string): number {
  return Number(version.split(".")[1] ?? Number.NaN);
}
