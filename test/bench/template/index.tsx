import "./polyfill.ts";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { readMeetingTalk } from "./readMeetingTalk.ts";

const rootElement = document.getElementById("container");
const root = rootElement ? createRoot(rootElement) : undefined;

/* Render application after Office initializes */
void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App title="Contoso Task Pane Add-in" read={readMeetingTalk} />
    </FluentProvider>,
  );
});
