const dangerous =
  "script,style,link,meta,base,title,iframe,frame,object,embed,form,input,button,select,textarea,svg,math,template,noscript";
const addressAttributes = new Set(["href", "src", "action", "background", "poster", "cite"]);
const safeAddress = /^(https?:|mailto:|tel:|cid:|#|data:image\/(png|gif|jpeg);)/i;

/** The body of a document or fragment, in an inert document: nothing loads and nothing runs. */
export function parseBody(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** Takes out whatever could run or load in the shell's own page, and comments. */
export function cleanHtml(body: HTMLElement): HTMLElement {
  for (const element of body.querySelectorAll(dangerous)) element.remove();
  for (const element of body.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      const address = element.getAttribute(name)?.trim() ?? "";
      const lower = name.toLowerCase();
      const unsafe =
        lower.startsWith("on") ||
        lower === "srcdoc" ||
        lower === "srcset" ||
        (addressAttributes.has(lower) && !safeAddress.test(address));
      if (unsafe) element.removeAttribute(name);
    }
  }
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode() !== null) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  return body;
}

export function serialize(body: HTMLElement): string {
  return body.innerHTML;
}

const blocks = new Set([
  "ADDRESS",
  "BLOCKQUOTE",
  "DIV",
  "DL",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HR",
  "LI",
  "OL",
  "P",
  "PRE",
  "TABLE",
  "TR",
  "UL",
]);

/** The body as plain text: a line for each block, row and line break. */
export function htmlToText(body: HTMLElement): string {
  let text = "";
  const line = (): void => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.textContent ?? "").replaceAll(/[ \t\r\n]+/g, " ");
      text += text === "" || text.endsWith("\n") ? words.trimStart() : words;
      return;
    }
    if (node.nodeName === "BR") {
      text += "\n";
      return;
    }
    const block = blocks.has(node.nodeName);
    if (block) line();
    for (const child of node.childNodes) visit(child);
    if (block) line();
  };
  visit(body);
  return text.replaceAll(/ *\n */g, "\n").trim();
}

/** Plain text as HTML, one line after another. */
export function textToHtml(text: string): string {
  const { body } = document.implementation.createHTMLDocument();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const block = body.ownerDocument.createElement("div");
    block.append(line === "" ? body.ownerDocument.createElement("br") : line);
    body.append(block);
  }
  return serialize(body);
}
