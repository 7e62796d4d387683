import { parseAst } from "vite";

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Kinds of syntax that came after 2016. */
const newerKinds: ReadonlySet<string> = new Set([
  "AwaitExpression",
  "ChainExpression",
  "ExportAllDeclaration",
  "ExportNamedDeclaration",
  "ImportDeclaration",
  "ImportExpression",
  "MetaProperty",
  "PrivateIdentifier",
  "PropertyDefinition",
  "StaticBlock",
]);

/** Members of the language's own objects that came after 2016. */
const newerMembers =
  /^(values|entries|fromEntries|getOwnPropertyDescriptors|padStart|padEnd|trimStart|trimEnd|matchAll|replaceAll|flat|flatMap|at|finally|allSettled|any|hasOwn|findLast|findLastIndex|toSorted|toReversed|with|structuredClone)$/;

/** Everything in a script that an engine of 2016 would not take, in words or by the kind of its node. */
export function newerThan2016(code: string): readonly string[] {
  return nodesIn(parseAst(code)).flatMap((node) => [
    ...(newerKinds.has(node.type) ? [node.type] : []),
    ...(node["async"] === true ? ["async"] : []),
    ...(node.type === "ForOfStatement" && node["await"] === true ? ["for await"] : []),
    ...(node.type === "CatchClause" && !node["param"] ? ["catch without a name"] : []),
    ...inObjects(node),
    ...(node.type === "LogicalExpression" && node["operator"] === "??" ? ["??"] : []),
    ...(node.type === "AssignmentExpression" && /^(\|\||&&|\?\?)=$/.test(text(node["operator"]))
      ? [text(node["operator"])]
      : []),
    ...literal(node),
    ...member(node),
  ]);
}

function inObjects(node: Node): readonly string[] {
  const properties = Array.isArray(node["properties"]) ? (node["properties"] as Node[]) : [];
  const types = properties.map(({ type }) => type);
  if (node.type === "ObjectExpression" && types.includes("SpreadElement"))
    return ["spread in an object"];
  if (node.type === "ObjectPattern" && types.includes("RestElement")) return ["rest in an object"];
  return [];
}

function literal(node: Node): readonly string[] {
  if (node.type !== "Literal") return [];
  if (typeof node["bigint"] === "string") return ["BigInt"];
  const regex = node["regex"] as { pattern: string; flags: string } | undefined;
  if (!regex) return [];
  const shown = `/${regex.pattern}/${regex.flags}`;
  return [
    ...(/[^gimuy]/.test(regex.flags) ? [`flag of ${shown}`] : []),
    ...(/\(\?<|\\p\{/.test(regex.pattern) ? [`pattern of ${shown}`] : []),
  ];
}

function member(node: Node): readonly string[] {
  if (node.type !== "MemberExpression" || node["computed"] === true) return [];
  const name = text((node["property"] as Node | undefined)?.["name"]);
  return newerMembers.test(name) ? [`.${name}`] : [];
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return "type" in value && typeof value.type === "string" ? [value as Node, ...inner] : inner;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
