type Schema = { readonly [key: string]: unknown };

/**
 * Schemas of an OpenAPI description made strict: parts joined by `allOf` become one object that
 * takes no member it does not name, so that a misspelt one is seen. Members that are objects may
 * be null, which the description forgets to say and the service does.
 */
export function closedSchemas(
  schemas: Readonly<Record<string, Schema>>,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.keys(schemas).map((name) => [name, close(schemas, name)]));
}

function close(schemas: Readonly<Record<string, Schema>>, name: string): Schema {
  const schema = schemas[name] ?? {};
  const properties = propertiesOf(schemas, schema);
  const open = Object.keys(properties).length === 0 || isOpen(name, schema);
  if (schema["enum"] !== undefined || schema["type"] === "string") return schema;
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(properties).map(([member, of]) => [member, orNull(of)]),
    ),
    // Annotations, such as @odata.etag and fields@odata.context, may stand anywhere.
    patternProperties: { "@": {} },
    additionalProperties: open,
  };
}

/**
 * Field values are named by the list, identities carry an e-mail address that the description does
 * not know and recorded answers have, and what was cut from the description has no members.
 */
const isOpen = (name: string, schema: Schema): boolean =>
  /\.(fieldValueSet|identity)$/.test(name) || schema["x-pruned"] !== undefined;

function propertiesOf(
  schemas: Readonly<Record<string, Schema>>,
  schema: Schema,
): Readonly<Record<string, Schema>> {
  const parts = (schema["allOf"] ?? []) as readonly Schema[];
  const inherited = parts.map((part) => propertiesOf(schemas, part));
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const target = schemas[ref.split("/").at(-1) ?? ""];
    inherited.push(target ? propertiesOf(schemas, target) : {});
  }
  const own = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  return Object.assign({}, ...inherited, own) as Readonly<Record<string, Schema>>;
}

function orNull(schema: Schema): Schema {
  return "$ref" in schema || "allOf" in schema ? { anyOf: [schema, { type: "null" }] } : schema;
}
