import type { Host, HostTheme } from "#host/Host.ts";
import type { PortClient } from "#sandbox/hosts/outlook/portClient.ts";
import type { PortStart, PortTheme } from "#sandbox/hosts/outlook/portProtocol.ts";

const themes: Readonly<Record<PortTheme, HostTheme>> = {
  default: "light",
  dark: "dark",
  contrast: "contrast",
};

/** Outlook as the pane meets it, over the shell's plain port. */
export function portHost(port: PortClient, start: PortStart): Host {
  return {
    context: {
      name: "outlook",
      theme: themes[start.theme],
      locale: start.locale,
      place: { kind: "meeting" },
      loginHint: start.userAddress,
    },
    onThemeChange: (listener) =>
      port.on("themeChanged", ({ theme }) => {
        listener(themes[theme]);
      }),
    ready: () => undefined,
    failed: () => undefined,
    openLink: async (url) => {
      await port.call("openLink", { url });
    },
  };
}
