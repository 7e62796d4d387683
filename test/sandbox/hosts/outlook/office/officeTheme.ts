export type ShellTheme = "default" | "dark" | "contrast";

const colours: Readonly<Record<ShellTheme, readonly [number, number, number, number]>> = {
  default: [0xffffff, 0x242424, 0xf5f5f5, 0x242424],
  dark: [0x292929, 0xffffff, 0x3d3d3d, 0xffffff],
  contrast: [0x000000, 0xffffff, 0x000000, 0xffffff],
};

/** The four colours that the event of a changed theme carries, as numbers. */
export function officeTheme(theme: ShellTheme): Readonly<Record<string, number>> {
  const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] =
    colours[theme];
  return {
    bodyBackgroundColor,
    bodyForegroundColor,
    controlBackgroundColor,
    controlForegroundColor,
  };
}
