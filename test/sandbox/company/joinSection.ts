/**
 * The section Teams adds below what the organiser typed, in the shape in which Outlook
 * hands it to an add-in. The block must leave it as it is.
 */
export function joinSection(meetingId: string): string {
  const thread = encodeURIComponent(`19:meeting_${meetingId.replaceAll("-", "")}@thread.v2`);
  const join = `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=%7b%22Tid%22%3a%22northfold%22%7d`;
  const digits = meetingId.replaceAll(/\D/g, "").padEnd(12, "4").slice(0, 12);
  const spoken = digits.replaceAll(/(\d{3})(?=\d)/g, "$1 ");
  return [
    `<br><div class="me-email-text" lang="en-GB" style="max-width:1024px; color:#242424; font-family:'Segoe UI',Helvetica,Arial,sans-serif">`,
    `<div aria-hidden="true" style="margin-bottom:24px; overflow:hidden; white-space:nowrap">________________________________________________________________________________</div>`,
    `<div style="margin-bottom:12px"><span class="me-email-text" style="font-size:24px; font-weight:700; margin-right:12px">Microsoft Teams</span><a id="meet_invite_block.action.help" class="me-email-link" style="font-size:14px; color:#5B5FC7" href="https://aka.ms/JoinTeamsMeeting?omkt=en-GB">Need help?</a></div>`,
    `<div style="margin-bottom:6px"><a id="meet_invite_block.action.join_link" class="me-email-headline" title="Meeting join link" style="font-size:20px; font-weight:600; color:#5B5FC7" href="${join}">Join the meeting now</a></div>`,
    `<div style="margin-bottom:6px"><span class="me-email-text-secondary" style="font-size:14px; color:#616161">Meeting ID: </span><span class="me-email-text" style="font-size:14px">${spoken}</span></div>`,
    `<div aria-hidden="true" style="margin-bottom:24px; overflow:hidden; white-space:nowrap">________________________________________________________________________________</div>`,
    `</div>`,
  ].join("\n");
}
