import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "#domain/commission/import/decodeText.ts";

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = `${mark ? "\ufeff" : ""}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units.charCodeAt(at);
    bytes[2 * at + (order === "le" ? 0 : 1)] = unit % 256;
    bytes[2 * at + (order === "le" ? 1 : 0)] = Math.floor(unit / 256);
  }
  return bytes;
}

const head = "Person,Deal,Date,Amount\r\n";

test("any text comes back, however a spreadsheet saved it", () => {
  const names = fc
    .string({ unit: "grapheme", maxLength: 40 })
    .filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(names, (name) => {
      const text = `${head}${name.toWellFormed()}`;
      const utf8 = new TextEncoder().encode(text);
      const marked = new TextEncoder().encode(`\ufeff${text}`);
      for (const bytes of [utf8, marked])
        expect(decodeText(bytes)).toEqual({ status: "text", text, encoding: "utf-8" });
      for (const order of ["le", "be"] as const)
        for (const mark of [true, false])
          expect(decodeText(utf16(text, order, mark))).toEqual({
            status: "text",
            text,
            encoding: `utf-16${order}`,
          });
    }),
  );
});

test("what no UTF-8 can be is Western European", () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(head), 0xe9, 0x80]);
  expect(decodeText(bytes)).toEqual({
    status: "text",
    text: `${head}é€`,
    encoding: "windows-1252",
  });
});

test("a workbook or a picture is not read as text", () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({
    status: "notText",
    workbook: true,
  });
  expect(decodeText(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({ workbook: true });
  expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual({
    status: "notText",
    workbook: false,
  });
  expect(decodeText(new Uint8Array())).toMatchObject({ status: "text", text: "" });
});
