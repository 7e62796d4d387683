/** What each Outlook is documented, or reported, to make of HTML it is given; none of it was seen in a live client. */
export type Client = {
  readonly name: string;
  /** The block as it comes back. */
  readonly rewrite: (block: string) => string;
  /** A body around what is put into it. */
  readonly page: (content: string) => string;
};

const prefixed = (html: string): string => html.replaceAll(/\b(id|class)="(?!x_)/gu, '$1="x_');

const inDivs = (html: string): string =>
  `<div class="elementToProof" style="font-family:Aptos,sans-serif; font-size:12pt">${html}<br></div>`;

const safeLinked = (html: string): string =>
  html.replace(
    /href="(https:\/\/teams\.microsoft\.com\/l\/entity\/[^"]*)"/u,
    (_, address: string) =>
      `href="https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&amp;data=05%7C02%7C&amp;reserved=0" originalsrc="x"`,
  );

/** Word's own: lists as numbered paragraphs, lower-case attributes without quotes, a paragraph class on all. */
const byWord = (html: string): string =>
  html
    .replaceAll(/<\/?ol>/gu, "")
    .replaceAll(
      "<li>",
      "<p class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>",
    )
    .replaceAll("</li>", "<o:p></o:p></p>\r\n")
    .replaceAll("<p>", "<p class=MsoNormal style='mso-margin-top-alt:auto'>")
    .replaceAll("</p>", "<o:p></o:p></p>\r\n")
    .replace('id="LPNoLP" ', "")
    .replace(
      '<table border="0" cellpadding="0" width="100%" dir="ltr">',
      "<table class=MsoNormalTable border=0 cellpadding=0 width=\"100%\" style='width:100.0%'>",
    )
    .replaceAll("<tr>", "<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>")
    .replaceAll("<td>", "<td style='padding:.75pt .75pt .75pt .75pt'>");

export const clients: readonly Client[] = [
  { name: "nothing at all", rewrite: (block) => block, page: (content) => content },
  {
    name: "Outlook on the web",
    rewrite: (block) =>
      prefixed(inDivs(block.replaceAll("<p>", '<p class="x_p" style="margin:0">'))),
    page: (content) => `<html><head><meta charset="utf-8"></head><body>${content}</body></html>`,
  },
  {
    name: "new Outlook, set several times",
    rewrite: (block) => inDivs(inDivs(safeLinked(block))),
    page: (content) =>
      `<html><head><style type="text/css" style="display:none">P {margin-top:0}</style></head><body dir="ltr">${content}<br></body></html>`,
  },
  {
    name: "classic Outlook",
    rewrite: byWord,
    page: (content) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head><body lang=EN-GB link="#467886" style='word-wrap:break-word'><div class=WordSection1>${content}</div></body></html>`,
  },
  {
    name: "Outlook on the Mac",
    rewrite: (block) =>
      block
        .replaceAll(
          /<(p|li)>/gu,
          '<$1 class="MsoNormal"><span lang="EN-GB" style="font-size:11.0pt">',
        )
        .replaceAll(/<\/(p|li)>/gu, "<o:p></o:p></span></$1>")
        .replaceAll('href="', 'target="_blank" href="'),
    page: (content) => `<html><head></head><body lang="en-DE">${content}</body></html>`,
  },
];

export const teamsJoin =
  '<div class="me-email-text" lang="en-GB"><div style="margin-bottom:24px"><span style="white-space:nowrap">________</span></div>' +
  '<table role="presentation"><tbody><tr><td><a id="meet_invite_block.action.join_link" href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%22t%22%7d">Join the meeting now</a></td></tr></tbody></table>' +
  "<p>Meeting ID: <span>123 456 789 012</span></p></div>";

/** What stands in bodies besides: typed text, signatures, quotations, other people's tables. */
export const surroundings: readonly string[] = [
  "<p>Hi Tom,</p><p>usual half hour.</p>",
  "<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n",
  "<div><br></div><ul><li>Pipeline</li><li>Our 1-1 next week?</li></ul>",
  "<blockquote style='border-left:1px solid'><p>On Monday Tom wrote:</p><p>What is in your way?</p></blockquote>",
  '<table border="0"><tbody><tr><td><b>Dana Whitfield</b></td><td><img src="cid:logo@x" width="80"></td></tr><tr><td colspan="2"><a href="https://northfold.example">northfold.example</a></td></tr></tbody></table>',
  "<table border=1><tr><td>Deals</td><td>4 of 6 done</td></tr></table>",
  '<p>See <a href="https://teams.microsoft.com/l/entity/other-app/tab">the board</a>.</p>',
  "<p>a &lt; b &amp; c > d</p><!-- a comment with <table> in it -->",
  teamsJoin,
];
