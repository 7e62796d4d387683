import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Prints } from "#app/print/Prints.ts";
import { memoryPrints } from "#support/memoryPrints.ts";
import { renderTab } from "#support/renderTab.tsx";

async function drawn(part: Partial<Prints> = {}) {
  const prints = { ...memoryPrints(), ...part };
  const tab = await renderTab({
    place: { kind: "personal", subPage: "print" },
    mine: { prints: async () => prints },
  });
  await screen.findAllByRole("img", { name: /^Sheet 1 of / });
  return { ...tab, prints };
}

const press = async (user: Awaited<ReturnType<typeof drawn>>["user"], name: string) =>
  await user.click(screen.getByRole("button", { name }));

test("a PDF goes to the library under a name that says nothing of what is in it", async () => {
  const { user, prints } = await drawn();
  await press(user, "Put a PDF in my library");
  await screen.findByText("The PDF is in your library.");
  expect(prints.kept).toEqual([expect.stringMatching(/^goals-\d{4}-\d\d-\d\d\.pdf$/)]);
  expect(screen.getByRole("button", { name: "Open it in SharePoint" })).toBeVisible();
});

test("a way that fails offers the next that was not tried, and the last says so", async () => {
  const { user } = await drawn({
    pdf: async () => {
      throw new Error("no font");
    },
  });
  await press(user, "Save as a PDF");
  await screen.findByText("The PDF could not be saved here. Try Print instead.");
  // What stands in for a browser here prints nothing, like a frame that may not.
  await press(user, "Print");
  await screen.findByText(/does not let a tab print\. Put a PDF in your library instead\.$/);
  await press(user, "Put a PDF in my library");
  await screen.findByText("The PDF did not reach your library. Try again in a while.");
});

test("what takes long can be stopped, and then nothing was saved", async () => {
  const { user, prints } = await drawn({
    pdf: async (_job, { signal, progress } = {}) => {
      progress?.(0.5);
      const { promise, reject } = Promise.withResolvers<Blob>();
      signal?.addEventListener("abort", () => reject(signal.reason));
      return await promise;
    },
  });
  await press(user, "Put a PDF in my library");
  expect(await screen.findByRole("progressbar", { name: "Making the PDF…" })).toBeVisible();
  await press(user, "Stop");
  await screen.findByText("Stopped. Nothing was saved.");
  expect(prints.kept).toEqual([]);
});

test("a goal kept close waits to be asked for, and amounts are off", async () => {
  await drawn();
  expect(screen.getByRole("checkbox", { name: "Amounts" })).not.toBeChecked();
  for (const box of screen.getAllByRole("checkbox", { name: /Kept close$/ }))
    expect(box).not.toBeChecked();
});
