import { Problem } from "./Problem.ts";

/** The refusals used in more than one place, with the service's own codes and words. */
export const accessDenied = (): Problem => new Problem(403, "accessDenied", "Access denied");

export const listNotFound = (): Problem =>
  new Problem(404, "itemNotFound", "The specified list was not found");

export const itemNotFound = (): Problem =>
  new Problem(404, "itemNotFound", "The resource could not be found.");

export const siteNotFound = (): Problem =>
  new Problem(404, "itemNotFound", "Requested site could not be found");

export const invalidRequest = (message: string): Problem =>
  new Problem(400, "invalidRequest", message);

export const badArgument = (message: string): Problem => new Problem(400, "badArgument", message);

export const notImplemented = (what: string): Problem =>
  new Problem(501, "notImplemented", `The sandbox tenant does not know ${what}.`);

export const resourceModified = (status: 409 | 412 = 412): Problem =>
  new Problem(
    status,
    "resourceModified",
    "The resource has changed since the caller last read it; usually an eTag mismatch",
  );

export const userNotFound = (key: string): Problem =>
  new Problem(
    404,
    "Request_ResourceNotFound",
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const insufficientPrivileges = (): Problem =>
  new Problem(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
