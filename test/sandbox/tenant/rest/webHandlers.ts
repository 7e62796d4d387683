import { effectiveMask, requireOnSite } from "../access/requireRight.ts";
import { basePermissions, rights } from "../access/rights.ts";
import { siteUrl } from "../sites/sites.ts";
import { saveWeb, webSettings } from "../sites/webSettings.ts";
import type { Entity } from "./Entity.ts";
import { merged } from "./merge.ts";
import { empty, one, type RestAnswer, type RestCall } from "./RestCall.ts";
import { assignmentEntities } from "./roleEntities.ts";

function webEntity(call: RestCall): Entity {
  const { state, site } = call;
  return {
    type: "SP.Web",
    address: "Web",
    properties: {
      Created: site.created,
      ...webSettings(site),
      Id: site.web,
      Language: 1033,
      LastItemModifiedDate: site.created,
      ServerRelativeUrl: site.path,
      Title: site.title,
      Url: siteUrl(state, site),
      WebTemplate: "STS",
    },
    deferred: {
      // The web of a site collection has nothing above it to inherit from.
      HasUniqueRoleAssignments: () => true,
      EffectiveBasePermissions: () => basePermissions(effectiveMask(state, call.caller, site.id)),
      RoleAssignments: () => {
        requireOnSite(state, call.caller, site.id, rights.enumeratePermissions);
        return assignmentEntities(call, "web");
      },
    },
  };
}

export function getWeb(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  return one(webEntity(call));
}

export function mergeWeb(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id, rights.manageWeb);
  const { Title, ...settings } = merged(
    "SP.Web",
    { Title: call.site.title, ...webSettings(call.site) },
    call.body,
  );
  saveWeb(call.state, call.site, Title, settings);
  return empty;
}

export function getWebPermissions(call: RestCall): RestAnswer {
  const mask = effectiveMask(call.state, call.caller, call.site.id);
  return { kind: "plain", value: basePermissions(mask) };
}

export function getSiteCollection(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  const url = siteUrl(call.state, call.site);
  return one({
    type: "SP.Site",
    address: "Site",
    properties: { Id: call.site.id, ServerRelativeUrl: call.site.path, Url: url },
  });
}

export function postContextInfo(call: RestCall): RestAnswer {
  requireOnSite(call.state, call.caller, call.site.id);
  const url = siteUrl(call.state, call.site);
  return {
    kind: "plain",
    value: {
      FormDigestTimeoutSeconds: 1800,
      FormDigestValue: `0x${"0".repeat(128)},${new Date(call.state.now()).toUTCString()}`,
      LibraryVersion: "16.0.0.0",
      SiteFullUrl: url,
      SupportedSchemaVersions: ["14.0.0.0", "15.0.0.0"],
      WebFullUrl: url,
    },
  };
}
