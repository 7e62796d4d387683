import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type TreeNode = { readonly role: string; readonly alt?: string; readonly depth: number };

export type ReadPdf = {
  readonly isMarked: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly pages: number;
  /** Of the first page, in points: width and height. */
  readonly size: readonly number[];
  /** The text of each page, as it is copied out. */
  readonly texts: readonly string[];
  /** The structure of all pages, in the order it is read. */
  readonly tree: readonly TreeNode[];
};

type Node = { readonly role: string; readonly alt?: string; readonly children: readonly unknown[] };

/** What a reader for people who cannot see finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const texts: string[] = [];
  const tree: TreeNode[] = [];
  const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(1)).view;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map(wordsOf).join(""));
    walk(await page.getStructTree(), 0, tree);
  }
  const read: ReadPdf = {
    isMarked: marks?.Marked === true,
    language: textIn(info, "Language"),
    title: textIn(info, "Title"),
    pages: pdf.numPages,
    size: [right - left, top - bottom].map(Math.round),
    texts,
    tree,
  };
  await task.destroy();
  return read;
}

function wordsOf(item: object): string {
  const end = Reflect.get(item, "hasEOL") === true ? " " : "";
  return `${textIn(item, "str") ?? ""}${end}`;
}

function walk(node: unknown, depth: number, into: TreeNode[]): void {
  if (!isNode(node)) return;
  into.push({ role: node.role, depth, ...(node.alt !== undefined && { alt: node.alt }) });
  for (const child of node.children) walk(child, depth + 1, into);
}

/** What is no node is the content itself. */
function isNode(node: unknown): node is Node {
  return typeof node === "object" && node !== null && "role" in node && "children" in node;
}

function textIn(info: object, name: string): string | undefined {
  const found: unknown = Reflect.get(info, name);
  return typeof found === "string" ? found : undefined;
}
