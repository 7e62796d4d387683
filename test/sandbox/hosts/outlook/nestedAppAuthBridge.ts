/** The message by which the bridge of a pane and the shell exchange MSAL's texts. */
export const bridgeChannel = "sandbox-nested-app-auth";

/**
 * A script that gives a pane framed by `shellOrigin` the sign-in bridge which today's Office.js
 * brings and npm's does not. To be run in every frame before its own scripts; it does nothing
 * elsewhere. How the true Office.js carries these texts to Outlook is not known.
 */
export function nestedAppAuthBridge(shellOrigin: string): string {
  return `(function () {
  "use strict";
  var shell = ${JSON.stringify(shellOrigin)};
  var framedBy = window.location.ancestorOrigins;
  if (window.parent === window || !framedBy || framedBy[0] !== shell) return;
  if (window.nestedAppAuthBridge) return;
  var listeners = [];
  window.addEventListener("message", function (event) {
    if (event.source !== window.parent || event.origin !== shell) return;
    var data = event.data;
    if (!data || data.channel !== ${JSON.stringify(bridgeChannel)}) return;
    listeners.slice().forEach(function (listener) { listener(data.text); });
  });
  window.nestedAppAuthBridge = {
    addEventListener: function (name, listener) { if (name === "message") listeners.push(listener); },
    removeEventListener: function (name, listener) {
      listeners = listeners.filter(function (known) { return known !== listener; });
    },
    postMessage: function (text) {
      window.parent.postMessage({ channel: ${JSON.stringify(bridgeChannel)}, text: text }, shell);
    }
  };
})();
`;
}
