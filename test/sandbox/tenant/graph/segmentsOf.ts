/**
 * The segments of a Graph path, decoded. The colon form is one segment: in
 * `/sites/contoso.sharepoint.com:/sites/a:/lists` the second is `contoso.sharepoint.com:/sites/a`.
 * Functions lose their parentheses; a function's `token` argument is given back as a query option.
 */
export function segmentsOf(path: string): {
  readonly segments: readonly string[];
  readonly token: string | undefined;
} {
  const segments: string[] = [];
  let colon: string[] | undefined;
  let token: string | undefined;
  for (const raw of path.split("/")) {
    if (raw === "") continue;
    const part = decodeURIComponent(raw);
    if (colon) {
      colon.push(part.replace(/:$/, ""));
      if (!part.endsWith(":")) continue;
    } else if (part.endsWith(":")) {
      colon = [part];
      continue;
    } else {
      const delta = /^(?:microsoft\.graph\.)?delta\((?:token='(.*)')?\)$/.exec(part);
      if (delta) token = delta[1];
      segments.push(delta ? "delta" : part);
      continue;
    }
    segments.push(joined(colon));
    colon = undefined;
  }
  if (colon) segments.push(joined(colon));
  return { segments, token };
}

const joined = ([head = "", ...rest]: readonly string[]): string => `${head}/${rest.join("/")}`;
