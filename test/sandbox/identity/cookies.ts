const name = "ESTSAUTH";

/** SameSite=None, because a hidden frame of an app on another site must find the session. */
export function sessionCookie(session: string): string {
  return `${name}=${session}; Path=/; Secure; HttpOnly; SameSite=None`;
}

export const endedCookie = `${name}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=None`;

export function readSession(request: Request): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, value] = part.trim().split("=");
    if (key === name && value !== undefined && value !== "") return value;
  }
  return undefined;
}
