/**
 * Texts that several tests compare.
 */

/** One figure is replaced, one word added, one sentence deleted. */
export const EARLIER =
  "The council kept the rate at 4.75 per cent. Its members were agreed.\n\n" +
  "Prices rose in the spring. The council will meet again in May.";
export const LATER =
  "The council kept the rate at 4.50 per cent. Its members were agreed.\n\n" + "Prices rose sharply in the spring.";
export const THREE_PLACES = /3 changes:/;

/** A statement, and a report that has two of its sentences in another order. */
export const STATEMENT =
  "A river is not a tap, and no neighbour may hold the handle.\n\n" +
  "We have opened our gauges to inspection and published our figures each month.\n\n" +
  "Nothing that we ask for will be taken from their fields.";
export const REPORT =
  "The ministry was blunt on Tuesday.\n\n" +
  "We have opened our gauges to inspection and published our figures each month, it wrote.\n\n" +
  "Then it grew poetic: a river is not a tap, and no neighbour may hold the handle.";
