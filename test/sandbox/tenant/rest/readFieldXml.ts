import { unescapeHtml } from "../../escapeHtml.ts";
import type { Json } from "../graph/readBody.ts";
import { notImplemented } from "../problems.ts";
import { fieldKinds } from "./fieldEntity.ts";
import { badQuery } from "./restProblem.ts";

const flags: Readonly<Record<string, string>> = {
  AppendOnly: "AppendOnly",
  EnforceUniqueValues: "EnforceUniqueValues",
  FillInChoice: "FillInChoice",
  Hidden: "Hidden",
  Indexed: "Indexed",
  Required: "Required",
  RichText: "RichText",
};

/**
 * A field given as schema XML, as the properties it stands for, with the internal name it asks
 * for. Differs: only the attributes below are read.
 */
export function readFieldXml(xml: string): { readonly name: string; readonly properties: Json } {
  const attributes = new Map(
    [...(/<Field\b([^>]*)>/.exec(xml)?.[1] ?? "").matchAll(/(\w+)\s*=\s*(["'])(.*?)\2/gs)].map(
      (match) => [match[1] ?? "", unescapeHtml(match[3] ?? "")],
    ),
  );
  const type = attributes.get("Type");
  const name = attributes.get("Name") ?? attributes.get("StaticName");
  if (type === undefined || name === undefined) throw badQuery("The schema is not valid.");
  const kind = Object.values(fieldKinds).find(([, known]) => known === type)?.[0];
  if (kind === undefined) throw notImplemented(`fields of the type ${type}`);
  const properties: Record<string, unknown> = {
    FieldTypeKind: kind,
    Title: attributes.get("DisplayName") ?? name,
  };
  for (const [attribute, property] of Object.entries(flags)) {
    const value = attributes.get(attribute);
    if (value !== undefined) properties[property] = value.toUpperCase() === "TRUE";
  }
  const length = attributes.get("MaxLength");
  if (length !== undefined) properties["MaxLength"] = Number(length);
  const lines = attributes.get("NumLines");
  if (lines !== undefined) properties["NumberOfLines"] = Number(lines);
  const standard = /<Default>(.*?)<\/Default>/s.exec(xml)?.[1];
  if (standard !== undefined) properties["DefaultValue"] = unescapeHtml(standard);
  const choices = [...xml.matchAll(/<CHOICE>(.*?)<\/CHOICE>/gs)].map((match) =>
    unescapeHtml(match[1] ?? ""),
  );
  if (choices.length > 0) properties["Choices"] = choices;
  return { name, properties };
}
