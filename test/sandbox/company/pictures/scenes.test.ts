import { expect, test } from "vitest";
import { pictureNames } from "../pictureNames.ts";
import { scenes } from "./scenes.ts";

test.for(pictureNames)("%s is drawn whole, and the same each time", (name) => {
  const drawn = scenes[name]();
  expect(drawn).toMatch(/^<svg [^>]*width="640" height="480"/);
  expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
  expect(scenes[name]()).toBe(drawn);
});
