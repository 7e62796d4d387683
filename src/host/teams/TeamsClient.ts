import type { app, pages } from "@microsoft/teams-js";

/**
 * The part of teams-js in use, function by function, so that a bundler drops the
 * rest of the library and a test can answer in its place.
 */
export type TeamsClient = {
  readonly initialize: typeof app.initialize;
  readonly getContext: typeof app.getContext;
  readonly onThemeChange: typeof app.registerOnThemeChangeHandler;
  readonly openLink: typeof app.openLink;
  readonly notifyAppLoaded: typeof app.notifyAppLoaded;
  readonly notifySuccess: typeof app.notifySuccess;
  readonly notifyFailure: (message: string) => void;
  readonly setValidity: typeof pages.config.setValidityState;
  readonly setConfig: typeof pages.config.setConfig;
  readonly onSave: typeof pages.config.registerOnSaveHandler;
};
