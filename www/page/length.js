/**
 * Tells the reader of texts that are long: they are taken whole, and only that this takes its time must be said. Loaded with the
 * first that are.
 */

import { message } from "../messages/messages.js";
import { tell, withdraw } from "./notices.js";

/** About how many letters are a word, the space after it included. */
const WORD = 6;

/** So many words are one in what is told, for they are not counted. */
const ROUND = 10_000;

let told = false;

/** @param {number} letters of both texts @param {boolean} long whether that is to be told */
export function tellLength(letters, long) {
  if (long === told) return;
  told = long;
  if (long) tell("long", message("texts.long", { n: Math.round(letters / WORD / ROUND) * ROUND }));
  else withdraw("long");
}
