import { expect, test } from "vitest";
import { supportedZone } from "#store/calendar/supportedZone.ts";

const autumn = Date.UTC(2026, 10, 23);

test.each([
  ["Europe/London", "Europe/London"],
  ["Europe/Kyiv", "Europe/Bucharest"],
  ["Europe/Madrid", "Europe/Berlin"],
  ["Europe/Dublin", "Europe/London"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["America/Toronto", "America/New_York"],
  ["UTC", "UTC"],
])("%s is sent as %s", (zone, known) => {
  expect(supportedZone(zone, autumn)).toBe(known);
});

test("a zone of half an hour's own is never moved by half an hour", () => {
  expect(supportedZone("Australia/Lord_Howe", autumn)).toBe("Australia/Lord_Howe");
});

test("a zone that this browser does not know stays as it is", () => {
  expect(supportedZone("Moon/Tranquillity", autumn)).toBe("Moon/Tranquillity");
});

test("clocks that are changed on different days are not alike", () => {
  // Both five hours behind in winter; in summer one of them is.
  expect(supportedZone("America/Panama", autumn)).not.toBe("America/New_York");
});
