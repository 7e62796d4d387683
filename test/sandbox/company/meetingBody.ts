import { escapeHtml } from "../escapeHtml.ts";
import { joinSection } from "./joinSection.ts";
import type { MeetingData } from "./MeetingData.ts";
import { stableId } from "./stableId.ts";

/** The invite's body as HTML: what the organiser typed, then the section Teams adds. */
export function meetingBody(meeting: MeetingData): string {
  const typed = meeting.paragraphs
    .map((text) => `<div class="elementToProof">${escapeHtml(text)}</div>`)
    .join("\n<div><br></div>\n");
  const join = meeting.online ? `\n${joinSection(stableId("meeting", meeting.key))}` : "";
  return `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n</head>\n<body>\n${typed}${join}\n</body>\n</html>\n`;
}
