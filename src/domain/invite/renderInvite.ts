import type { InviteBlock } from "./inviteBlock.ts";
import { markup, type Html } from "./markup.ts";

/**
 * The block as one plain table without classes, styles or pictures, for Outlook on Windows keeps
 * little else; it reads well with every attribute gone. The id on the link stops Outlook's link preview.
 */
export function renderInviteHtml(block: InviteBlock): string {
  const { heading, questionsHeading, invitation, link } = block;
  const questions = block.questions.map((question) => markup`<li>${question}</li>`);
  const cell: readonly Html[] = [
    markup`<p><b>${heading}</b></p>`,
    ...block.progress.map((line) => markup`<p>${line}</p>`),
    ...(questionsHeading === undefined ? [] : [markup`<p>${questionsHeading}</p>`]),
    ...(questions.length === 0 ? [] : [markup`<ol>${questions}</ol>`]),
    markup`<p>${invitation} <a id="LPNoLP" href="${{ href: checkedLink(link.href) }}">${link.text}</a></p>`,
  ];
  return markup`<table border="0" cellpadding="0" width="100%" dir="ltr"><tbody><tr><td>${cell}</td></tr></tbody></table>`
    .text;
}

/** The block for a body of plain text. The address stands on a line of its own and ends the block. */
export function renderInviteText(block: InviteBlock): string {
  return [
    block.heading,
    ...block.progress,
    ...(block.questionsHeading === undefined ? [] : [block.questionsHeading]),
    ...block.questions.map((question, at) => `${at + 1}. ${question}`),
    `${block.invitation} ${block.link.text}`,
    checkedLink(block.link.href),
    "",
  ].join("\n");
}

// A link that is no web address would be a fault of ours, and must not go out to other people.
function checkedLink(href: string): string {
  if (/^https?:\/\/[^\s<>"]+$/u.test(href)) return href;
  throw new TypeError(
    "The talk page's address is not a web address: check the tab's link in the configuration.",
  );
}
