import { cleanHtml, htmlToText, parseBody, serialize } from "./html.ts";

/** What the mailbox does to an invite's HTML on its ways in and out. */
export type BodyRewriting = {
  /** From the server into the form. */
  readonly onLoad: (html: string) => string;
  /** From an add-in into the form. */
  readonly onSet: (html: string) => string;
  /** From the form to an add-in. */
  readonly onRead: (html: string, mode: "compose" | "read") => string;
  readonly toText: (html: string) => string;
};

/** Removes what could run in the shell and nothing else. */
export const plainRewriting: BodyRewriting = {
  onLoad: (html) => serialize(cleanHtml(parseBody(html))),
  onSet: (html) => serialize(cleanHtml(parseBody(html))),
  onRead: (html) => html,
  toText: (html) => htmlToText(parseBody(html)),
};

/**
 * Imitates, mildly, what is reported of Outlook on the web, so that code which finds its own block
 * again is tested honestly: what is written is not what is read.
 * - classes and ids get `x_` in front each time they come from the server;
 * - what an add-in sets is wrapped, and a line break follows it;
 * - unknown attributes are dropped, and a table gets the body it lacks;
 * - a form for reading gives the whole document.
 * Differs: Microsoft documents none of this; the true rewriting is more and changes.
 */
export const outlookRewriting: BodyRewriting = {
  onLoad: (html) => {
    const body = cleanHtml(parseBody(html));
    for (const element of body.querySelectorAll("[id]")) element.id = `x_${element.id}`;
    for (const element of body.querySelectorAll("[class]")) {
      element.className = [...element.classList].map((name) => `x_${name}`).join(" ");
    }
    return serialize(body);
  },
  onSet: (html) => {
    const body = cleanHtml(parseBody(html));
    for (const element of body.querySelectorAll("*")) {
      for (const name of element.getAttributeNames()) {
        if (name.startsWith("data-") || name.startsWith("aria-")) element.removeAttribute(name);
      }
    }
    return `<div class="elementToProof">${serialize(body)}</div><br>`;
  },
  onRead: (html, mode) =>
    mode === "read"
      ? `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`
      : html,
  toText: plainRewriting.toText,
};
