import { randomUUID } from "node:crypto";

import { assignRole } from "../access/assignments.ts";
import { addPrincipal, type Principal } from "../access/principals.ts";
import { roleId } from "../access/roleDefinitions.ts";
import { createList, template } from "../lists/lists.ts";
import type { State } from "../State.ts";
import { timestamp } from "../timestamp.ts";
import { findSite, type SiteRow } from "./sites.ts";
import { defaultWebSettings } from "./webSettings.ts";

/**
 * A team site without a directory group behind it, as the service makes one: three groups with
 * their roles on the web, nobody in them, and a library called Documents.
 */
export function createSite(state: State, path: string, title: string): SiteRow {
  const id = randomUUID();
  state.database.run(
    "INSERT INTO sites (id, web, path, title, created, settings) VALUES (?, ?, ?, ?, ?, ?)",
    id,
    randomUUID(),
    path,
    title,
    timestamp(state.now()),
    JSON.stringify(defaultWebSettings),
  );
  for (const [name, role] of [
    ["Owners", roleId.fullControl],
    ["Visitors", roleId.read],
    ["Members", roleId.edit],
  ] as const) {
    const group = addSiteGroup(state, id, `${title} ${name}`, "");
    assignRole(state, id, "web", group.id, role);
  }
  createList(state, {
    site: id,
    title: "Documents",
    description: "",
    template: template.documentLibrary,
    creator: "",
  });
  const site = findSite(state, id);
  if (!site) throw new Error("The site just made is not there.");
  return site;
}

/** A group that lives in one site. Its login name is its title. */
export function addSiteGroup(
  state: State,
  site: string,
  title: string,
  description: string,
): Principal {
  return addPrincipal(state, {
    site,
    kind: "siteGroup",
    login: title,
    title,
    email: "",
    directory: null,
    about: JSON.stringify({ description }),
  });
}
