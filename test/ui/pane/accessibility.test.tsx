import axe from "axe-core";
import { expect, test } from "vitest";
import { paneStates } from "../paneGallery/paneStates.ts";
import { drawState } from "./drawPane.tsx";

// jsdom lays nothing out, so contrast and size are looked at in the gallery; the page's own frame is not drawn here.
const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };

test.each(Object.keys(paneStates))("axe finds nothing wrong with the pane %s", async (name) => {
  const { container } = drawState(name);
  for (const details of container.querySelectorAll("details")) details.open = true;
  const { violations, passes } = await axe.run(container, { rules });
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.each(Object.keys(paneStates))("the pane %s is never blank", (name) => {
  const { container } = drawState(name);
  expect(container.querySelector("main")?.textContent?.trim().length).toBeGreaterThan(10);
});
