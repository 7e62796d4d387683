/** Fills the placeholders that Teams knows in a tab's address; unknown ones are left as they are. */
export function fillContentUrl(
  template: string,
  context: Readonly<Record<string, unknown>>,
): string {
  const aliases: Readonly<Record<string, string>> = {
    "app.locale": "locale",
    "app.theme": "theme",
    "user.loginHint": "loginHint",
    "user.id": "userObjectId",
    "user.tenant.id": "tid",
    "page.id": "entityId",
    "page.subPageId": "subEntityId",
    "team.groupId": "groupId",
    "channel.id": "channelId",
  };
  return template.replaceAll(/\{([a-zA-Z.]+)\}/g, (whole, name: string) => {
    const value = context[aliases[name] ?? name];
    const known = Object.hasOwn(context, aliases[name] ?? name) || Object.hasOwn(aliases, name);
    if (!known) return whole;
    return typeof value === "string" ? encodeURIComponent(value) : "";
  });
}
