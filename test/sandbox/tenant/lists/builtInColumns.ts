import type { State } from "../State.ts";
import type { Column, ColumnKind } from "./Column.ts";
import { saveColumn } from "./columns.ts";

/** Ids every SharePoint list shares. */
const title = "fa564e0f-0c70-4ab9-b863-0177e6ddd247";

type Entry = readonly [
  id: string,
  name: string,
  displayName: string,
  kind: ColumnKind,
  hidden: boolean,
];

const common: readonly Entry[] = [
  ["03e45e84-1992-4d42-9116-26f756012634", "ContentTypeId", "Content Type ID", "system", true],
  ["c042a256-787d-4a6f-8a8a-cf6ab767f12d", "ContentType", "Content Type", "system", false],
  ["1d22ea11-1e32-424e-89ab-9fedbadb6ce1", "ID", "ID", "system", false],
  ["28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f", "Modified", "Modified", "dateTime", false],
  ["8c06beca-0777-48f7-91c7-6da68bc07b69", "Created", "Created", "dateTime", false],
  ["1df5e554-ec7e-46a6-901d-d85a3881cb18", "Author", "Created By", "person", false],
  ["d31655d1-1d5b-4511-95a1-7a09e9b75bf2", "Editor", "Modified By", "person", false],
  ["dce8262a-3ae9-45aa-aab4-83bd75fb738a", "_UIVersionString", "Version", "system", false],
  ["67df98f4-9dec-48ff-a553-29bece9c5bf4", "Attachments", "Attachments", "system", false],
  ["503f1caa-358e-4918-9094-4a2cdc4bc034", "Edit", "Edit", "system", false],
  ["bc91a437-52e7-49e1-8c4e-4698904b2b6d", "LinkTitleNoMenu", "Title", "system", false],
  ["82642ec8-ef9b-478f-acf9-31f7d45fbc31", "LinkTitle", "Title", "system", false],
  ["b824e17e-a1b3-426e-aecf-f0184d900485", "ItemChildCount", "Item Child Count", "system", false],
  [
    "960ff01f-2b6d-4f1b-9c3f-e19ad8927341",
    "FolderChildCount",
    "Folder Child Count",
    "system",
    false,
  ],
];

const ofLibraries: readonly Entry[] = [
  ["8553196d-ec8d-4564-9861-3dbe931050c8", "FileLeafRef", "Name", "system", false],
  ["8fca95c0-9b7d-456f-8dae-b41ee2728b85", "FileSizeDisplay", "File Size", "system", false],
  ["39360f11-34cf-4356-9945-25c44e68dade", "DocIcon", "Type", "system", false],
];

export function addBuiltInColumns(state: State, list: string, template: number): void {
  saveColumn(state, list, titleColumn(template === 100));
  for (const [id, name, displayName, kind, hidden] of common) {
    saveColumn(state, list, systemColumn(id, name, displayName, kind, hidden));
  }
  if (template !== 101) return;
  for (const [id, name, displayName, kind, hidden] of ofLibraries) {
    saveColumn(state, list, systemColumn(id, name, displayName, kind, hidden));
  }
}

function titleColumn(required: boolean): Column {
  return {
    ...systemColumn(title, "Title", "Title", "text", false),
    required,
    readOnly: false,
    maxLength: 255,
  };
}

function systemColumn(
  id: string,
  name: string,
  displayName: string,
  kind: ColumnKind,
  hidden: boolean,
): Column {
  return {
    id,
    name,
    displayName,
    description: "",
    kind,
    group: "Custom Columns",
    required: false,
    // The id is the key of the list's table, so it alone is always indexed.
    indexed: name === "ID",
    unique: false,
    hidden,
    readOnly: true,
    builtIn: true,
  };
}
