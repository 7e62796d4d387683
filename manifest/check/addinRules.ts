import { overridesSpace } from "../addinOverrides.ts";
import { all, attribute, child } from "../xml/readXml.ts";
import { resourceElements } from "./readAddin.ts";

type AddinRule = (root: Element) => readonly string[];

/** The order of elements, as Microsoft documents it for mail add-ins; what is not listed has no order. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides",
  DesktopSettings: "SourceLocation RequestedHeight",
  VersionOverrides:
    "Description Requirements Hosts Resources EquivalentAddins WebApplicationInfo VersionOverrides ConnectedServiceControls",
  Host: "Runtimes DesktopFormFactor MobileFormFactor",
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint",
  Group: "Label Control",
  Control: "Label ToolTip Supertip Icon Action",
  Supertip: "Title Description",
  ExtensionPoint: "OfficeTab LaunchEvents SourceLocation",
  Resources: "Images Urls ShortStrings LongStrings",
};

const longestResid = 32;
const longestText: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** What holds of the add-in-only manifest alone. Microsoft's own validator needs a network. */
export const addinRules: Readonly<Record<string, AddinRule>> = {
  "elements stand in their order": (root) =>
    [root, ...root.getElementsByTagName("*")].flatMap((parent) => {
      const order = orders[parent.localName]?.split(" ");
      if (order === undefined) return [];
      const names = [...parent.children].map(({ localName }) => localName);
      return names.flatMap((name, at) => {
        if (!order.includes(name)) return [`${name} does not belong into ${parent.localName}`];
        const before = names[at - 1];
        return before !== undefined && order.indexOf(before) > order.indexOf(name)
          ? [`${name} stands after ${before} in ${parent.localName}`]
          : [];
      });
    }),
  "overrides 1.1 are inside overrides 1.0": (root) => {
    const outer = child(root, "VersionOverrides");
    const inner = child(outer, "VersionOverrides");
    const is = (element: Element | undefined, space: string, type: string) =>
      element?.namespaceURI === space && attribute(element, "type") === type;
    return [
      ...(is(outer, overridesSpace, "VersionOverridesV1_0") ? [] : ["the outer ones are not 1.0"]),
      ...(is(inner, `${overridesSpace}/1.1`, "VersionOverridesV1_1")
        ? []
        : ["the inner ones are not 1.1"]),
    ];
  },
  "resources and their uses agree": (root) => {
    const defined = resourceElements(root).map((each) => attribute(each, "id"));
    const used = [...root.getElementsByTagName("*")]
      .map((each) => attribute(each, "resid"))
      .filter((id) => id !== "");
    return [
      ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is used and not there`),
      ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is there and not used`),
      ...defined.filter((id) => id.length > longestResid).map((id) => `${id} is too long an id`),
    ];
  },
  "texts fit their kind": (root) =>
    Object.entries(longestText).flatMap(([kind, most]) =>
      all(root, kind).flatMap((strings) =>
        [...strings.children]
          .filter((each) => attribute(each, "DefaultValue").length > most)
          .map((each) => `${attribute(each, "id")} is longer than ${most} characters`),
      ),
    ),
  "events start where their runtime is": (root) => {
    const runtimes = all(root, "Runtime").map((each) => attribute(each, "resid"));
    return all(root, "ExtensionPoint").flatMap((point) => {
      if (attribute(point, "type") !== "LaunchEvent") return [];
      const location = child(point, "SourceLocation");
      const resid = location === undefined ? "" : attribute(location, "resid");
      return runtimes.includes(resid) ? [] : ["the events' page is of no runtime"];
    });
  },
  "domains are origins": (root) =>
    all(root, "AppDomain").flatMap(({ textContent }) =>
      URL.canParse(textContent) && new URL(textContent).origin === textContent
        ? []
        : [`${textContent} is no origin`],
    ),
};
