/** What is persisted of values that belong to no control of the page. The names are those of earlier versions. */

import { hasExclusions, restoreExclusions } from "../exclusions/exclusions.js";
import { state } from "../state.js";

/** @import { Metadata } from "../state.js" */
/** @import { Part } from "./persistence.js" */

/** To be restored after the texts. @type {Part} */
export const exclusionsPart = {
  name: "left-out",
  read: () => (hasExclusions() ? state.exclusions : null),
  write: restoreExclusions,
};

/** @type {Part} */
export const metadataPart = {
  name: "about",
  read: () => state.metadata,
  write(stored) {
    if (Array.isArray(stored)) state.set({ metadata: stored.filter(isMetadata) });
  },
};

/** @param {any} entry @returns {entry is Metadata} */
function isMetadata(entry) {
  return ["date", "source", "title", "beginning"].every((name) => typeof entry?.[name] === "string");
}
