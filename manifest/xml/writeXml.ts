import { JSDOM } from "jsdom";

/** An element to be: prefixed names as they are to stand in the file. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Xml[];
};

/** Prefixes in use, beside the one without a name. */
export type Namespaces = Readonly<Record<string, string>>;

export function xml(
  name: string,
  attributes: Xml["attributes"] = {},
  content: Xml["content"] = [],
): Xml {
  return { name, attributes, content };
}

/**
 * The element as a file, indented, with `namespaces` declared at its head. An element with an
 * `xmlns` of its own moves into that namespace, with all that is inside it.
 */
export function writeXml(root: Xml, namespaces: Namespaces): string {
  const { document, XMLSerializer } = new JSDOM("<x/>", { contentType: "text/xml" }).window;
  const spaceOf = (name: string): string | null => {
    const [prefix, local] = name.split(":");
    return local === undefined ? null : (namespaces[prefix ?? ""] ?? null);
  };
  const build = (from: Xml, inherited: string | null, depth: number): Element => {
    const own = from.attributes["xmlns"] ?? inherited;
    const element = document.createElementNS(spaceOf(from.name) ?? own, from.name);
    for (const [name, value] of Object.entries(from.attributes)) {
      if (name !== "xmlns") element.setAttributeNS(spaceOf(name), name, value);
    }
    if (typeof from.content === "string") {
      element.append(from.content);
      return element;
    }
    const pad = `\n${"  ".repeat(depth + 1)}`;
    for (const part of from.content) element.append(pad, build(part, own, depth + 1));
    if (from.content.length > 0) element.append(pad.slice(0, -2));
    return element;
  };
  const element = build(root, null, 0);
  for (const [prefix, space] of Object.entries(namespaces)) {
    element.setAttributeNS("http://www.w3.org/2000/xmlns/", `xmlns:${prefix}`, space);
  }
  const text = new XMLSerializer().serializeToString(element);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
