import { outlookEvents } from "../outlookEvents.ts";
import type { Edition } from "./Edition.ts";
import type { Project } from "./Packages.ts";

type EditionRule = (edition: Edition, project: Project) => readonly string[];

const ribbonSizes = [16, 32, 80];
const longestLabel = 64;
const longestTip = 250;
/** Outlook cuts what is longer. */
const longestGroup = 16;

/** What holds of a manifest of either format. Each answers what is wrong, one line a thing. */
export const editionRules: Readonly<Record<string, EditionRule>> = {
  "every action exists in the code": ({ buttons, events }, { functions }) => [
    ...buttons.flatMap(({ id, does }) => {
      const [, name] = /^runs (\S*) at/.exec(does) ?? [];
      if (name !== undefined)
        return functions.has(name) ? [] : [`${id} runs ${name}, which no code associates`];
      return does.startsWith("opens ") ? [] : [`${id} does nothing: ${does}`];
    }),
    ...events.flatMap(({ event, runs }) =>
      functions.has(runs) ? [] : [`${event} runs ${runs}, which no code associates`],
    ),
  ],
  "every function of the code is used": ({ buttons, events }, { functions }) => {
    const used = new Set([
      ...events.map(({ runs }) => runs),
      ...buttons.map(({ does }) => /^runs (\S*) at/.exec(does)?.[1]),
    ]);
    return [...functions].filter((name) => !used.has(name)).map((name) => `nothing runs ${name}`);
  },
  "every event is real": ({ events }) =>
    events.flatMap(({ event, page, script }) => [
      ...(event in outlookEvents ? [] : [`there is no event ${event}`]),
      ...(page === "" || script === "" ? [`${event} has no page, or no script`] : []),
    ]),
  "ids are unique": ({ ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is given twice`),
  "icons have the stated size": ({ icons, buttons }, { address, iconSide }) => [
    ...icons.flatMap(({ size, url }) => {
      const side = url.startsWith(`${address}icons/`)
        ? iconSide(url.slice(`${address}icons/`.length))
        : undefined;
      return side === size ? [] : [`${url} is stated as ${size} and is ${side ?? "not there"}`];
    }),
    ...buttons.flatMap(({ id, iconSizes }) =>
      ribbonSizes.every((size) => iconSizes.includes(size))
        ? []
        : [`${id} lacks one of the sizes ${ribbonSizes.join(", ")}`],
    ),
  ],
  "pages are the project's": ({ pages }, { address, hasPage }) =>
    pages.flatMap((page) => {
      if (!page.startsWith(address)) return [`${page} is not under ${address}`];
      const path = page.slice(address.length);
      return hasPage(path === "" ? "index.html" : path)
        ? []
        : [`${page} is no page of the project`];
    }),
  "the permission is what the code uses": ({ permission }, project) =>
    permission === project.permission
      ? []
      : [`it asks for ${permission || "nothing"}, and the code needs ${project.permission}`],
  "words fit": ({ buttons }) =>
    buttons.flatMap(({ id, group, label, tip }) => [
      ...tooLong(`the group of ${id}`, group, longestGroup),
      ...tooLong(`the label of ${id}`, label, longestLabel),
      ...tooLong(`the tip of ${id}`, tip, longestTip),
    ]),
};

function tooLong(what: string, text: string, most: number): readonly string[] {
  if (text === "" || text.startsWith("no resource")) return [`${what} is missing`];
  return text.length > most ? [`${what} has ${text.length} characters of at most ${most}`] : [];
}
