import { app, pages } from "@microsoft/teams-js";
import type { TeamsClient } from "./TeamsClient.ts";

/** Microsoft's own client. Importing this file makes it fetch its list of valid hosts. */
export const realTeams: TeamsClient = {
  initialize: app.initialize,
  getContext: app.getContext,
  onThemeChange: app.registerOnThemeChangeHandler,
  openLink: app.openLink,
  notifyAppLoaded: app.notifyAppLoaded,
  notifySuccess: app.notifySuccess,
  notifyFailure: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
  setValidity: pages.config.setValidityState,
  setConfig: pages.config.setConfig,
  onSave: pages.config.registerOnSaveHandler,
};
