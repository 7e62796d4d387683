import { JSDOM } from "jsdom";

/** The root of an XML text. Throws where it is not well-formed, saying where. */
export function readXml(text: string): Element {
  return new JSDOM(text, { contentType: "text/xml" }).window.document.documentElement;
}

/** Every element in `root` of this name, whatever its prefix, in document order. */
export function all(root: Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

/** The value of an attribute, whatever its prefix; empty where it is absent. */
export function attribute(element: Element, name: string): string {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? "";
}

/** The first child element of this name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find(({ localName }) => localName === name);
}
