import { act, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Prints } from "#app/print/Prints.ts";
import { instantAt, type Instant } from "#domain/day.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { now } from "#support/galleryPeople.ts";
import { memoryPrints } from "#support/memoryPrints.ts";
import { renderTab } from "#support/renderTab.tsx";

async function drawn(part: Partial<Prints> = {}, clock?: () => Instant) {
  const prints = { ...memoryPrints(), ...part };
  const tab = await renderTab({
    place: { kind: "personal", subPage: "print" },
    mine: { prints: async () => prints },
    ...(clock && { now: clock }),
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
  expect(prints.kept).toEqual([expect.stringMatching(/^goals-\d{4}-\d\d-\d\d-\d{6}\.pdf$/)]);
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

test("two cards of one day are two files", async () => {
  let second = 0;
  const { user, prints } = await drawn({}, () => {
    second += 1;
    return instantAt(Date.parse(now) + second * 1000);
  });
  await press(user, "Put a PDF in my library");
  await screen.findByText("The PDF is in your library.");
  await press(user, "Put a PDF in my library");
  await waitFor(() => expect(prints.kept.length).toBe(2));
  expect(new Set(prints.kept).size).toBe(2);
});

test("what takes for ever to be made can be stopped, and then nothing was saved", async () => {
  const { user, prints } = await drawn({ pdf: () => new Promise(() => undefined) });
  await press(user, "Put a PDF in my library");
  expect(await screen.findByRole("progressbar", { name: "Making the PDF…" })).toBeVisible();
  await press(user, "Stop");
  await screen.findByText("Stopped. Nothing was saved.");
  expect(prints.kept).toEqual([]);
});

/** A library whose file is on its way until the test says how that ended. */
function slowLibrary() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let signal: AbortSignal | undefined;
  const keep: Prints["keep"] = async (_name, _file, on) => {
    signal = on?.signal;
    return await promise;
  };
  return { keep, resolve, reject, signal: () => signal };
}

test("a file that is stopped on its way is told as gone only once it is", async () => {
  const library = slowLibrary();
  const { user } = await drawn({ keep: library.keep });
  await press(user, "Put a PDF in my library");
  await screen.findByRole("progressbar", { name: "Putting it in your library…" });
  await press(user, "Stop");
  await screen.findByText("Stopping…");
  expect(screen.queryByText(/Nothing was saved/)).toBeNull();
  await act(async () => library.reject(library.signal()?.reason));
  await screen.findByText("Stopped. Nothing was saved.");
});

test("a file that may have arrived before it was stopped is named", async () => {
  const library = slowLibrary();
  const { user } = await drawn({ keep: library.keep });
  await press(user, "Put a PDF in my library");
  await screen.findByRole("progressbar", { name: "Putting it in your library…" });
  await press(user, "Stop");
  await act(async () => library.reject(new StoreProblem("offline", "No network.")));
  await screen.findByText(/the file may have arrived before that\. If “goals-[\d-]+\.pdf” is/);
});

test("leaving the page calls off what it was making", async () => {
  const library = slowLibrary();
  const { user, close } = await drawn({ keep: library.keep });
  await press(user, "Put a PDF in my library");
  await screen.findByRole("progressbar", { name: "Putting it in your library…" });
  expect(library.signal()?.aborted).toBe(false);
  await close();
  expect(library.signal()?.aborted).toBe(true);
});

test("letters that cannot be measured are told, and nothing waits for them", async () => {
  await renderTab({
    place: { kind: "personal", subPage: "print" },
    mine: {
      prints: async () => ({
        ...memoryPrints(),
        measureFor: async () => {
          throw new Error("no canvas");
        },
      }),
    },
  });
  await screen.findByText("The page could not be laid out. Open the app again.");
  expect(screen.queryByText("Laying it out…")).toBeNull();
});

test("a goal kept close waits to be asked for, and amounts are off", async () => {
  await drawn();
  expect(screen.getByRole("checkbox", { name: "Amounts" })).not.toBeChecked();
  for (const box of screen.getAllByRole("checkbox", { name: /Kept close$/ }))
    expect(box).not.toBeChecked();
});
