import { expect, test } from "vitest";
import { correctedBy } from "#domain/commission/records/corrections.ts";
import { figures, plan } from "./payParts.ts";

test("a version is in place of those before it, back to the first", () => {
  const rows = [
    plan("a", "2026-01-01"),
    plan("b", "2026-01-01", {}, { corrects: "a" }),
    figures("2026-06-01"),
    plan("c", "2026-01-01", {}, { corrects: "b" }),
  ];
  expect(correctedBy(rows, "c")).toEqual(["b", "a"]);
  expect(correctedBy(rows, "a")).toEqual([]);
});

test("versions that a hand made correct each other, or themselves, end the search", () => {
  const rows = [
    plan("a", "2026-01-01", {}, { corrects: "b" }),
    plan("b", "2026-01-01", {}, { corrects: "a" }),
    plan("self", "2026-01-01", {}, { corrects: "self" }),
    plan("c", "2026-01-01", {}, { corrects: "a" }),
  ];
  expect(correctedBy(rows, "a")).toEqual(["b"]);
  expect(correctedBy(rows, "self")).toEqual([]);
  expect(correctedBy(rows, "c")).toEqual(["a", "b"]);
});
