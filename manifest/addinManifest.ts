import { addinOverrides } from "./addinOverrides.ts";
import { checkDeployment, type Deployment } from "./Deployment.ts";
import { mailboxPermissions } from "./outlookEvents.ts";
import { source } from "./source.ts";
import { writeXml, xml, type Xml } from "./xml/writeXml.ts";

const appSpace = "http://schemas.microsoft.com/office/appforoffice/1.1";

/**
 * The add-in-only manifest of one installation, for the versions of Outlook that know no unified
 * one: the same buttons and events under an id of its own. Throws as `checkDeployment` does.
 */
export function addinManifest(deployment: Deployment): string {
  checkDeployment(deployment);
  const { address, publisher, version, addInId } = deployment;
  const permission = mailboxPermissions.find(({ level }) => level === source.permission);
  const value = (name: string, text: string) => xml(name, { DefaultValue: text });
  const root = xml("OfficeApp", { xmlns: appSpace, "xsi:type": "MailApp" }, [
    xml("Id", {}, addInId),
    xml("Version", {}, `${version}.0`),
    xml("ProviderName", {}, publisher.name),
    xml("DefaultLocale", {}, "en-US"),
    value("DisplayName", source.name.short),
    value("Description", source.description.short),
    value("IconUrl", `${address}icons/ribbon-${String(source.listIcons.plain)}.png`),
    value("HighResolutionIconUrl", `${address}icons/ribbon-${String(source.listIcons.fine)}.png`),
    value("SupportUrl", publisher.website),
    xml("AppDomains", {}, [xml("AppDomain", {}, new URL(address).origin)]),
    xml("Hosts", {}, [xml("Host", { Name: "Mailbox" })]),
    xml("Requirements", {}, [
      xml("Sets", { DefaultMinVersion: source.mailbox }, [xml("Set", { Name: "Mailbox" })]),
    ]),
    formSettings(address),
    xml("Permissions", {}, permission?.addin),
    xml("Rule", { "xsi:type": "RuleCollection", Mode: "Or" }, [
      xml("Rule", { "xsi:type": "ItemIs", ItemType: "Appointment", FormType: "ReadOrEdit" }),
    ]),
    xml("DisableEntityHighlighting", {}, "true"),
    addinOverrides(address),
  ]);
  return writeXml(root, {
    xsi: "http://www.w3.org/2001/XMLSchema-instance",
    bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  });
}

/** What an Outlook shows that does not know buttons: the pane itself, on either form. */
function formSettings(address: string): Xml {
  const page = xml("SourceLocation", { DefaultValue: `${address}${source.pages.pane}` });
  return xml("FormSettings", {}, [
    xml("Form", { "xsi:type": "ItemRead" }, [
      xml("DesktopSettings", {}, [page, xml("RequestedHeight", {}, "250")]),
    ]),
    xml("Form", { "xsi:type": "ItemEdit" }, [xml("DesktopSettings", {}, [page])]),
  ]);
}
