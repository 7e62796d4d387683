import { readXml } from "../xml/readXml.ts";
import { addinRules } from "./addinRules.ts";
import { editionRules } from "./editionRules.ts";
import type { Packages, Violation } from "./Packages.ts";
import { readAddin } from "./readAddin.ts";
import { readUnified } from "./readUnified.ts";
import { againstSchema } from "./schemaRule.ts";
import { differences, hiding } from "./sameRules.ts";
import { unifiedRules } from "./unifiedRules.ts";

/**
 * Everything that is wrong with the two manifests, by Microsoft's schema and beyond what it sees: it
 * takes an action that no runtime has, an event that does not exist, a permission nobody needs.
 */
export function checkPackages({ unified, addin, project }: Packages): readonly Violation[] {
  const editions = [readUnified(unified), readAddin(addin)] as const;
  const [one, other] = editions;
  const broken = (rule: string, found: readonly string[]) => found.map((what) => ({ rule, what }));
  return [
    ...Object.entries(editionRules).flatMap(([rule, find]) =>
      editions.flatMap((edition) =>
        broken(
          rule,
          find(edition, project).map((what) => `${edition.format}: ${what}`),
        ),
      ),
    ),
    ...broken("the schema", againstSchema(unified)),
    ...Object.entries(unifiedRules).flatMap(([rule, find]) => broken(rule, find(unified, project))),
    ...Object.entries(addinRules).flatMap(([rule, find]) => broken(rule, find(readXml(addin)))),
    ...broken("both say the same", differences(one, other)),
    ...broken("one hides the other", hiding(unified, one, other)),
  ];
}
