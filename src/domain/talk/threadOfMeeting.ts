/**
 * The chat thread of a meeting: its chat's own id, or what is within the meeting's id, which is
 * `0#<thread>#0` in Base64. Undefined where Teams tells neither.
 */
export function threadOfMeeting(
  meeting: string | undefined,
  chat: string | undefined,
): string | undefined {
  if (chat?.startsWith(threadStart)) return chat;
  const [, within = ""] = unpacked(meeting ?? "").split("#");
  return within.startsWith(threadStart) ? within : undefined;
}

const threadStart = "19:meeting_";

function unpacked(text: string): string {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
