import { expect, test } from "vitest";
import { observable } from "#app/observable.ts";
import type { HostTheme } from "#host/Host.ts";
import { paintRoot } from "#ui/paintRoot.ts";

test("the root follows the host's theme until it is told to stop, and keeps its scrollbar's room", () => {
  const theme = observable<HostTheme>("light");
  const style: Record<string, string> = {};
  const stop = paintRoot({ style } as unknown as HTMLElement, theme);
  const light = { ...style };
  expect(light).toMatchObject({ colorScheme: "light", scrollbarGutter: "stable" });
  theme.set("contrast");
  expect(style).toMatchObject({ backgroundColor: "#000000", colorScheme: "dark" });
  theme.set("glass");
  expect(style).toEqual(light);
  stop();
  theme.set("dark");
  expect(style).toEqual(light);
});
