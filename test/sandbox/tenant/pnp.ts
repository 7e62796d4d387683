import "@pnp/sp/batching.js";
import "@pnp/sp/fields/index.js";
import "@pnp/sp/items/index.js";
import "@pnp/sp/lists/index.js";
import "@pnp/sp/security/index.js";
import "@pnp/sp/site-groups/index.js";
import "@pnp/sp/site-users/index.js";
import "@pnp/sp/sites/index.js";
import "@pnp/sp/webs/index.js";
import { spfi, SPBrowser } from "@pnp/sp";

import { bearer, people, restAudience, type Person, type TestTenant } from "./testTenant.ts";

/** PnPjs itself, its own behaviours in place; only the last step, sending, goes to the tenant. */
export function pnp(t: TestTenant, person: Person, path = "/sites/people"): Pnp {
  const token = bearer({ oid: people[person], aud: restAudience });
  const site = spfi().using(
    SPBrowser({ baseUrl: `https://contoso.sharepoint.com${path}` }),
    (instance) => {
      instance.on.auth.replace(async (url: URL, init: RequestInit) => [
        url,
        {
          ...init,
          // PnPjs keeps its headers in a plain object whose names it looks up by their case.
          headers: Object.assign({}, init.headers, { Authorization: `Bearer ${token}` }),
        },
      ]);
      instance.on.send.replace((url: URL, init: RequestInit) =>
        t.tenant.fetch(new Request(url, init)),
      );
      return instance;
    },
  );
  return site as unknown as Pnp;
}

type Record_ = Readonly<Record<string, unknown>>;

/**
 * What the tests use of PnPjs. It adds its members by module augmentation in a form that Node's
 * module resolution does not follow, so their types are written out here.
 */
export type Pnp = {
  readonly web: Web;
  readonly site: {
    readonly exists: (url: string) => Promise<boolean>;
    readonly createCommunicationSiteFromProps: (site: Record_) => Promise<Record_>;
  };
  readonly batched: () => [Pnp, () => Promise<void>];
};

type Query<T> = {
  (): Promise<T>;
  readonly select: (...names: string[]) => Query<T>;
  readonly expand: (...names: string[]) => Query<T>;
  readonly filter: (filter: string) => Query<T>;
  readonly top: (count: number) => Query<T>;
};

type Role = { readonly Id: number; readonly Name: string };
type Assignment = {
  readonly Member: { readonly LoginName: string };
  readonly RoleDefinitionBindings: readonly Role[];
};
type Assignments = Query<readonly Assignment[]> & {
  readonly add: (principal: number, role: number) => Promise<void>;
  readonly remove: (principal: number, role: number) => Promise<void>;
  readonly getById: (id: number) => { readonly bindings: Query<readonly Role[]> };
};
type User = { readonly Id: number; readonly LoginName: string; readonly IsSiteAdmin: boolean };
type Users = Query<readonly User[]> & {
  readonly add: (login: string) => Promise<unknown>;
  readonly removeByLoginName: (login: string) => Promise<void>;
  readonly getByLoginName: (login: string) => Query<User>;
};
type Group = Query<Role> & { readonly users: Users };

type Web = Query<Record_> & {
  readonly update: (settings: Record_) => Promise<void>;
  readonly ensureUser: (login: string) => Promise<User>;
  readonly currentUser: Query<User>;
  readonly siteUsers: Users;
  readonly siteGroups: {
    readonly add: (group: Record_) => Promise<Role>;
    readonly getById: (id: number) => Group;
    readonly getByName: (name: string) => Group;
  };
  readonly roleDefinitions: Query<readonly Role[]> & {
    readonly getByName: (name: string) => Query<Role>;
    readonly getByType: (kind: number) => Query<Role>;
  };
  readonly roleAssignments: Assignments;
  readonly getStorageEntity: (key: string) => Promise<unknown>;
  readonly lists: Query<readonly Record_[]> & {
    readonly add: (
      title: string,
      description?: string,
      template?: number,
      contentTypes?: boolean,
      settings?: Record_,
    ) => Promise<Record_>;
    readonly getByTitle: (title: string) => List;
    readonly getById: (id: string) => List;
  };
  readonly getList: (url: string) => List;
};

type Adding = (title: string, properties?: Record_) => Promise<Record_>;

type List = Query<Record_> & {
  readonly update: (settings: Record_) => Promise<void>;
  readonly delete: () => Promise<void>;
  readonly breakRoleInheritance: (copy: boolean, clear: boolean) => Promise<void>;
  readonly resetRoleInheritance: () => Promise<void>;
  readonly roleAssignments: Assignments;
  readonly fields: Query<readonly Record_[]> & {
    readonly addText: Adding;
    readonly addMultilineText: Adding;
    readonly addNumber: Adding;
    readonly addBoolean: Adding;
    readonly addChoice: Adding;
    readonly createFieldAsXml: (xml: string) => Promise<Record_>;
    readonly getByInternalNameOrTitle: (name: string) => Query<Record_> & {
      readonly update: (settings: Record_) => Promise<void>;
    };
  };
  readonly items: Query<readonly Record_[]> &
    AsyncIterable<readonly Record_[]> & {
      readonly add: (fields: Record_) => Promise<Record_>;
      readonly getById: (id: number) => Query<Record_> & {
        readonly update: (fields: Record_, etag?: string) => Promise<Record_>;
        readonly delete: () => Promise<void>;
      };
    };
};
