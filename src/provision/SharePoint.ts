/**
 * The part of PnPjs that provisioning uses, with the answers it reads. PnPjs adds its
 * members to its root type in a way that ES module resolution does not follow, so
 * they are named here and the library is taken as this at one place, `connect.ts`.
 */
export type SharePoint = {
  /** The same site, whose requests wait for the function beside it and then go together. */
  readonly batched: (options: {
    readonly maxRequests: number;
  }) => readonly [SharePoint, () => Promise<void>];
  readonly site: Query<{ readonly Id: string }> & {
    readonly createCommunicationSiteFromProps: (site: NewSite) => Promise<unknown>;
  };
  readonly web: Query<{ readonly Id: string; readonly MembersCanShare?: boolean }> & {
    readonly currentUser: Query<{ readonly Id: number }>;
    readonly siteUsers: Query<readonly SiteUser[]> & {
      readonly getById: (id: number) => {
        readonly update: (settings: Settings) => Promise<unknown>;
      };
    };
    readonly siteGroups: Query<readonly { readonly Id: number; readonly Title: string }[]> & {
      readonly add: (group: NewGroup) => Promise<{ readonly Id: number }>;
      readonly getById: (id: number) => { readonly users: GroupUsers };
    };
    readonly roleDefinitions: Query<
      readonly { readonly Id: number; readonly RoleTypeKind: number }[]
    >;
    readonly roleAssignments: Assignments;
    readonly lists: Query<readonly ListState[]> & {
      readonly add: (
        title: string,
        description: string,
        template: number,
      ) => Promise<{ readonly Id: string }>;
      readonly getByTitle: (title: string) => List;
    };
    readonly ensureUser: (login: string) => Promise<{ readonly Id: number }>;
    readonly update: (settings: Settings) => Promise<unknown>;
  };
};

/** A question that is asked by calling it. */
type Query<Answer> = {
  (): Promise<Answer>;
  readonly select: (...names: string[]) => Query<Answer>;
  readonly expand: (...names: string[]) => Query<Answer>;
  readonly top: (count: number) => Query<Answer>;
};

export type List = Query<ListState> & {
  readonly fields: Query<readonly Field[]> & {
    readonly createFieldAsXml: (field: {
      readonly SchemaXml: string;
      readonly Options: number;
    }) => Promise<unknown>;
    readonly getByInternalNameOrTitle: (name: string) => {
      readonly update: (settings: Settings, type: string) => Promise<unknown>;
    };
  };
  readonly items: Items & {
    readonly add: (fields: Item) => Promise<unknown>;
    readonly getById: (id: number) => {
      readonly update: (fields: Item) => Promise<unknown>;
      readonly delete: () => Promise<unknown>;
    };
  };
  readonly roleAssignments: Assignments;
  readonly update: (settings: Settings) => Promise<unknown>;
  readonly breakRoleInheritance: (copy: boolean, clearSubscopes: boolean) => Promise<unknown>;
};

/** Rows, a page at a time when iterated. */
type Items = AsyncIterable<readonly Item[]> & {
  readonly select: (...names: string[]) => Items;
  readonly top: (count: number) => Items;
};

export type Assignments = Query<readonly Assignment[]> & {
  readonly add: (principal: number, role: number) => Promise<void>;
  readonly remove: (principal: number, role: number) => Promise<void>;
};

/** What one principal holds on a site or a list. */
export type Assignment = {
  readonly PrincipalId: number;
  readonly Member?: { readonly LoginName?: string; readonly Title?: string };
  readonly RoleDefinitionBindings: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly RoleTypeKind: number;
  }[];
};

type SiteUser = {
  readonly Id: number;
  readonly LoginName: string;
  readonly IsSiteAdmin: boolean;
};

type GroupUsers = Query<readonly SiteUser[]> & {
  readonly add: (login: string) => Promise<unknown>;
  readonly removeById: (id: number) => Promise<unknown>;
};

export type ListState = {
  readonly Title: string;
  readonly HasUniqueRoleAssignments: boolean;
  readonly NoCrawl: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableVersioning: boolean;
  readonly DisableCommenting: boolean;
  /** These two where they were asked for by expanding them. */
  readonly Fields?: readonly Field[];
  readonly RoleAssignments?: readonly Assignment[];
};

export type Field = {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Required: boolean;
  readonly RichText?: boolean;
  readonly Choices?: readonly string[];
};

export type Item = Readonly<Record<string, string | number | boolean | null>>;
type Settings = Readonly<Record<string, unknown>>;
type NewSite = Readonly<Record<string, string | number | boolean>>;
type NewGroup = Readonly<Record<string, string | boolean>>;
