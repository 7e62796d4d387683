import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { dayIn, instantAt } from "#domain/day.ts";
import { northfold } from "../company/northfold.ts";
import { pictureNames } from "../company/pictureNames.ts";
import { mondayOf } from "../seed/meetingEvents.ts";
import type { Places } from "./Places.ts";
import { renderLanding } from "./renderLanding.ts";

/** Answers `/` and what its page needs under `/_landing/`; undefined for any other path. */
export async function serveLanding(
  request: Request,
  places: Places,
  now: () => number = Date.now,
): Promise<Response | undefined> {
  const path = new URL(request.url).pathname;
  if (path === "/") return answer(renderLanding({ ...places, ...weekendWeek(now()) }), "text/html");
  if (path === "/_landing/landing.css") return answer(await own("landing.css"), "text/css");
  if (path === "/_landing/landing.ts") {
    return answer(stripTypeScriptTypes(await own("landing.ts")), "text/javascript");
  }
  const name = /^\/_landing\/pictures\/(\w+)\.jpg$/.exec(path)?.[1];
  const picture = pictureNames.find((one) => one === name);
  if (picture === undefined) return undefined;
  const file = await readFile(new URL(`../company/pictures/${picture}.jpg`, import.meta.url));
  return new Response(Uint8Array.from(file), {
    headers: { "content-type": "image/jpeg", "cache-control": "max-age=3600" },
  });
}

/** On a weekend the company's meetings are those of the coming week, so calendars open there. */
function weekendWeek(now: number): Pick<Places, "week"> {
  const today = dayIn(northfold.zone, instantAt(now));
  const monday = mondayOf(today);
  return monday > today ? { week: monday } : {};
}

const own = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");

function answer(text: string, type: string): Response {
  return new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      "content-security-policy": "default-src 'self'; img-src 'self' data:; base-uri 'none'",
    },
  });
}
