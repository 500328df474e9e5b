/**
 * Tells the reader of texts that are long: they are taken whole, and only that this takes its time must be said.
 */

import { tell, withdraw } from "./notices.js";
import { say } from "./words.js";

/** Letters of both texts from which on it is told; and about how many of them are a word, the space after it included. */
const LONG = 1_500_000;
const WORD = 6;

/** So many words are one in what is told, for they are not counted. */
const ROUND = 10_000;

let told = false;

/** @param {number} letters of both texts */
export function tellLength(letters) {
  const long = letters >= LONG;
  if (long === told) return;
  told = long;
  if (long) tell("long", say("texts.long", { n: Math.round(letters / WORD / ROUND) * ROUND }));
  else withdraw("long");
}
