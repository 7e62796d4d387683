import { expect, test } from "vitest";
import { comments, exif, jpegHead, segmentsOf, withSegments } from "./pictureFiles.ts";

test("what a camera wrote into a file is found in it, with nothing else lost", () => {
  const plain = jpegHead({ width: 40, height: 30 });
  const written = withSegments(plain, [...exif(6, 55.95, 3.19), ...comments("by hand")]);
  expect(segmentsOf(plain)).toEqual(["c0"]);
  expect(segmentsOf(written)).toEqual(["e1 Exif", "fe byhan", "e1 http:/", "c0"]);
});
