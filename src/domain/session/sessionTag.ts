import type { Brand } from "../brand.ts";
import type { TeamId } from "../person/person.ts";
import { tabLink } from "../tabLink.ts";
import type { Digest } from "../talk/pairTag.ts";

/** Names the page of a session without telling of which team or which two people. */
export type SessionTag = Brand<string, "SessionTag">;

/** The tag of a team's session. Two people's is that of their talk page. */
export async function teamSessionTag(team: TeamId, digest: Digest): Promise<SessionTag> {
  return (await digest(`session ${team}`)).slice(0, 32).toLowerCase() as SessionTag;
}

const subPage = /^session-([0-9a-f]{32})$/;

/** The sub page of the tab that opens the session. */
function sessionSubPage(tag: string): string {
  return `session-${tag}`;
}

/** The tag in a sub page's id, or undefined when it is some other page. */
export function parseSessionTag(subPageId: string): SessionTag | undefined {
  return subPage.exec(subPageId)?.[1] as SessionTag | undefined;
}

/** The address of the session's page; `base` as in {@link tabLink}. */
export function sessionLink(base: string, tag: SessionTag): string {
  return tabLink(base, sessionSubPage(tag));
}
