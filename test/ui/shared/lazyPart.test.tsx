import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { expect, test } from "vitest";
import { fetchParts, lazyPart } from "#ui/shared/lazyPart.tsx";

/** Code that comes or does not, as it is told. */
function code(words: string) {
  const asked: string[] = [];
  let missing = false;
  return {
    asked,
    lose: (lost: boolean) => {
      missing = lost;
    },
    load: async () => {
      asked.push(words);
      if (missing) throw new TypeError("Failed to fetch dynamically imported module");
      return () => <p>{words}</p>;
    },
  };
}

test("a part that does not come leaves the rest of the page, and comes when it is asked for again", async () => {
  const { load, lose, asked } = code("The dialog");
  const Part = lazyPart(load);
  lose(true);
  await draw(<Part />);
  expect((await screen.findByRole("alert")).textContent).toContain("could not be fetched");
  screen.getByText("The page");
  expect(asked).toHaveLength(1);
  lose(false);
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("The dialog");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("asked for again in vain it says so again, and asks once each time", async () => {
  const { load, lose, asked } = code("The dialog");
  const Part = lazyPart(load);
  lose(true);
  await draw(<Part />);
  await screen.findByRole("alert");
  await userEvent.setup().click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("alert");
  expect(asked).toHaveLength(2);
});

test("a part that was missing is asked for when it is opened anew", async () => {
  const { load, lose } = code("The dialog");
  const Part = lazyPart(load);
  lose(true);
  const { unmount } = await draw(<Part />);
  await screen.findByRole("alert");
  unmount();
  lose(false);
  await draw(<Part />);
  await screen.findByText("The dialog");
});

test("parts are fetched before they are drawn, those that a part brings with it too, and once", async () => {
  const inner = code("The inner");
  const outer = code("The outer");
  const lost = code("The lost");
  lost.lose(true);
  lazyPart(lost.load);
  lazyPart(async () => {
    lazyPart(inner.load);
    return await outer.load();
  });
  const calm: number[] = [];
  await fetchParts(async () => void calm.push(1));
  expect([...outer.asked, ...inner.asked]).toEqual(["The outer", "The inner"]);
  await fetchParts(async () => undefined);
  expect(outer.asked).toHaveLength(1);
  expect(lost.asked).toHaveLength(2);
  expect(calm.length).toBeGreaterThanOrEqual(3);
});

async function draw(part: ReactNode) {
  return await act(async () =>
    render(
      <>
        <p>The page</p>
        <Suspense fallback={null}>{part}</Suspense>
      </>,
    ),
  );
}
