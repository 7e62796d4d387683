import type { Answer } from "../Answer.ts";
import { readShape, render, type Metadata } from "./Entity.ts";
import type { RestAnswer } from "./RestCall.ts";

/** A handler's answer in the flavour of OData the caller accepts. */
export function renderAnswer(
  answer: RestAnswer,
  query: URLSearchParams,
  accept: string,
  api: string,
): Answer {
  const metadata = metadataFor(accept);
  const type = { "Content-Type": contentType(metadata) };
  const shape = readShape(query);
  switch (answer.kind) {
    case "empty":
      return { status: 204 };
    case "null":
      return { status: 200, headers: type, body: wrapNull(metadata) };
    case "plain":
      return {
        status: 200,
        headers: type,
        body: metadata === "verbose" ? { d: answer.value } : answer.value,
      };
    case "one": {
      const body = render(answer.entity, shape, metadata, api);
      const etag = answer.entity.etag === undefined ? {} : { ETag: answer.entity.etag };
      return {
        status: answer.created === true ? 201 : 200,
        headers: { ...type, ...etag },
        body: metadata === "verbose" ? { d: body } : body,
      };
    }
    case "many": {
      const value = answer.entities.map((entity) => render(entity, shape, metadata, api));
      return { status: 200, headers: type, body: collection(value, metadata, answer.nextLink) };
    }
  }
}

function metadataFor(accept: string): Metadata {
  if (/odata(?:\.metadata)?=none|odata=nometadata/i.test(accept)) return "none";
  return /odata=verbose/i.test(accept) ? "verbose" : "minimal";
}

function contentType(metadata: Metadata): string {
  if (metadata === "verbose") return "application/json;odata=verbose;charset=utf-8";
  const level = metadata === "none" ? "nometadata" : "minimalmetadata";
  return `application/json;odata=${level};streaming=true;charset=utf-8`;
}

const wrapNull = (metadata: Metadata): object =>
  metadata === "verbose" ? { d: null } : { "odata.null": true };

function collection(
  value: readonly object[],
  metadata: Metadata,
  nextLink: string | undefined,
): object {
  if (metadata === "verbose") {
    return { d: { results: value, ...(nextLink === undefined ? {} : { __next: nextLink }) } };
  }
  return { ...(nextLink === undefined ? {} : { "odata.nextLink": nextLink }), value };
}
