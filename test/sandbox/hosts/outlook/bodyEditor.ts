import { el } from "../shared/dom.ts";
import { cleanHtml, parseBody, serialize } from "./html.ts";
import type { MeetingForm } from "./MeetingForm.ts";

/**
 * The body on the screen. Composing, it is an editor that reports what is typed and lends its caret
 * to add-ins; reading, it is plain. Links open through `openLink`, as in Outlook.
 */
export function bodyEditor(form: MeetingForm, openLink: (url: string) => void): HTMLElement {
  const writing = form.mode === "compose";
  const editor = el("div", {
    class: "body-editor",
    role: writing ? "textbox" : "document",
    "aria-label": "Meeting body",
    "aria-multiline": writing ? "true" : undefined,
    contenteditable: writing ? "true" : undefined,
    tabindex: "0",
  });
  const show = (): void => {
    // Cleaned again here, because whatever stands in the appointment came from somebody else.
    editor.innerHTML = serialize(cleanHtml(parseBody(form.appointment().body)));
  };
  show();

  let caret: Range | undefined;
  const typed = (): void => form.typeBody(editor.innerHTML);
  if (writing) {
    editor.addEventListener("input", typed);
    editor.addEventListener("paste", (event) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      if (html === "") return;
      event.preventDefault();
      insert(editor, caret, serialize(cleanHtml(parseBody(html))));
      typed();
    });
    document.addEventListener("selectionchange", () => {
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (editor.contains(range.commonAncestorContainer)) caret = range.cloneRange();
    });
    form.useCaret((html) => {
      if (!insert(editor, caret, html)) return false;
      typed();
      return true;
    });
  }
  form.onChange(({ kind, by }) => {
    if ((kind === "body" && by === "addIn") || kind === "saved") {
      caret = undefined;
      show();
    }
  });
  editor.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link === null) return;
    event.preventDefault();
    // An editor opens links only with Ctrl, so that one can click into them to write.
    if (!writing || event.ctrlKey || event.metaKey) openLink(link.getAttribute("href") ?? "");
  });
  return editor;
}

function insert(editor: HTMLElement, caret: Range | undefined, html: string): boolean {
  if (caret === undefined || !editor.contains(caret.commonAncestorContainer)) return false;
  caret.deleteContents();
  caret.insertNode(caret.createContextualFragment(html));
  caret.collapse(false);
  return true;
}
