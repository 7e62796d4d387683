import { randomUUID } from "node:crypto";

import type { Answer } from "../Answer.ts";
import type { Asked, Service } from "../graph/perform.ts";
import { performRest } from "./performRest.ts";
import { badQuery } from "./restProblem.ts";

type Part = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
};

const limit = 100;

/** Answers `_api/$batch`: a MIME body of requests, answered by a MIME body of responses in order. */
export function performRestBatch(
  service: Service,
  asked: Asked,
): { readonly answer: Answer; readonly lost: boolean } {
  const boundary = /boundary="?([^";]+)"?/i.exec(asked.headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) throw badQuery("The batch has no boundary.");
  const parts = readParts(new TextDecoder().decode(asked.bytes), boundary);
  if (parts.length > limit) throw badQuery(`A batch holds at most ${limit} requests.`);
  let lost = false;
  const name = `batchresponse_${randomUUID()}`;
  const written = parts.map((part) => {
    const performed = performRest(service, {
      ...asked,
      method: part.method,
      url: part.url,
      headers: part.headers,
      bytes: new TextEncoder().encode(part.text),
      inBatch: true,
    });
    lost ||= performed.lost;
    return writePart(name, performed.answer);
  });
  const body = `${written.join("")}--${name}--\r\n`;
  return {
    answer: {
      status: 200,
      headers: { "Content-Type": `multipart/mixed; boundary=${name}` },
      bytes: new TextEncoder().encode(body),
    },
    lost,
  };
}

/** Each part ends in a part of its own or in a change set, which is read the same way. */
function readParts(text: string, boundary: string): readonly Part[] {
  return text
    .split(new RegExp(`^--${boundary.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:--)?\\s*$`, "m"))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const inner = /^Content-Type:\s*multipart\/mixed;\s*boundary="?([^";\s]+)"?/im.exec(
        part,
      )?.[1];
      return inner === undefined ? [readPart(part)] : readParts(afterBlank(part), inner);
    });
}

function readPart(part: string): Part {
  const lines = afterBlank(part).split(/\r?\n/);
  const [method, address] = (lines[0] ?? "").split(" ");
  if (method === undefined || address === undefined) throw badQuery("A part is not a request.");
  const end = lines.indexOf("");
  const headers = new Headers();
  for (const line of lines.slice(1, end < 0 ? undefined : end)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return {
    method,
    url: new URL(address),
    headers,
    text: end < 0 ? "" : lines.slice(end + 1).join("\n"),
  };
}

/** What follows the first empty line. */
function afterBlank(text: string): string {
  const match = /\r?\n\r?\n/.exec(text);
  return match ? text.slice(match.index + match[0].length) : "";
}

function writePart(boundary: string, answer: Answer): string {
  const lines = [
    `--${boundary}`,
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `HTTP/1.1 ${answer.status} ${answer.status < 400 ? "OK" : "Error"}`,
    `CONTENT-TYPE: ${answer.headers?.["Content-Type"] ?? "application/json"}`,
    "",
    answer.body ? JSON.stringify(answer.body) : "",
  ];
  return `${lines.join("\r\n")}\r\n`;
}
