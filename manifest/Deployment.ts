/** What differs from one installation to the next. */
export type Deployment = {
  /** The app's own id, a GUID. Teams' deep links carry it. */
  readonly appId: string;
  /** The id of the add-in-only edition, a GUID of its own: the app hides the add-in of this id. */
  readonly addInId: string;
  /** The Entra app registration's client id. */
  readonly clientId: string;
  /** The https address under which the built pages are, with a slash at its end. */
  readonly address: string;
  /** "n.n.n"; an installation is only renewed when it grows. */
  readonly version: string;
  readonly publisher: {
    /** At most 32 characters. */
    readonly name: string;
    readonly website: string;
    readonly privacy: string;
    readonly terms: string;
  };
};

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Throws a TypeError that names the field when no valid manifest can be made of the deployment. */
export function checkDeployment(deployment: Deployment): void {
  const { appId, addInId, clientId, address, version, publisher } = deployment;
  const must = (good: boolean, field: string, rule: string) => {
    if (!good) throw new TypeError(`The manifests were not made: ${field} must be ${rule}.`);
  };
  must(guid.test(appId), "appId", "a GUID");
  must(guid.test(addInId), "addInId", "a GUID, and kept for good");
  must(addInId.toLowerCase() !== appId.toLowerCase(), "addInId", "another GUID than appId");
  must(guid.test(clientId), "clientId", "a GUID, the client id of the Entra app registration");
  must(isHttps(address) && address.endsWith("/"), "address", "an https address that ends in /");
  must(/^\d+\.\d+\.\d+$/.test(version), "version", "three numbers with points, such as 1.0.0");
  must(
    publisher.name.length > 0 && publisher.name.length <= 32,
    "publisher.name",
    "1 to 32 characters long",
  );
  must(isHttps(publisher.website), "publisher.website", "an https address");
  must(isHttps(publisher.privacy), "publisher.privacy", "an https address");
  must(isHttps(publisher.terms), "publisher.terms", "an https address");
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}
