/**
 * Opens files that come to the installed page from outside: those that the operating system opens with it, and those that another
 * program shares with it. A text goes where one is missing.
 *
 * Browsers without these functions never call anything here.
 */

import { message } from "../../messages/messages.js";
import { notify } from "../notices.js";
import { openFilesIn, openWhereEmpty } from "./sources.js";

/** @import { Editors } from "../editors/editors.js" */
/** @typedef {{ files?: readonly FileSystemFileHandle[] }} LaunchParams */
/** The queue of launches of an installed page. @typedef {{ setConsumer(consume: (params: LaunchParams) => void): void }} LaunchQueue */

/** The fragment to which the service worker leads when it has received files. */
const SHARED = "#shared";

/** @param {Editors} editors */
export function receiveFiles(editors) {
  const { launchQueue } = /** @type {{ launchQueue?: LaunchQueue }} */ (globalThis);
  launchQueue?.setConsumer(async ({ files = [] }) => {
    try {
      open(editors, await Promise.all(files.map((handle) => handle.getFile())));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notify("launch", () => message("launch.failed", { why }));
    }
  });
  if (location.hash === SHARED) openShared(editors);
}

/** Opens what another program has shared. @param {Editors} editors */
async function openShared(editors) {
  history.replaceState(history.state, "", location.pathname + location.search);
  const files = await sharedFiles();
  if (files.length === 0) notify("launch", () => message("launch.lost"));
  open(editors, files);
}

/** Returns the files that the service worker has received, once. @returns {Promise<File[]>} */
async function sharedFiles() {
  const { controller } = navigator.serviceWorker;
  if (controller === null) return [];
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    controller.postMessage("shared", [port2]);
  });
}

/** @param {Editors} editors @param {File[]} files */
function open(editors, files) {
  if (files.length === 0) return;
  // A text that is replaced can be restored.
  openWhereEmpty(editors, files, () => openFilesIn(editors, editors.after, files));
}
