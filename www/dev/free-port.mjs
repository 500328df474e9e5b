// Fails with a message if the page cannot be served on a port. `build.sh serve` asks first, since a build takes minutes.
//
//     node dev/free-port.mjs port

import { createServer } from "node:net";

const port = process.argv[2] ?? "";

/** @param {string} why */
function fail(why) {
  console.error(`\nbuild.sh: ${why}`);
  process.exit(1);
}

if (!/^\d+$/.test(port) || Number(port) > 65535) {
  fail(`The port must be a number from 0 to 65535; given was "${port}".`);
}
const server = createServer();
server.on("error", (/** @type {NodeJS.ErrnoException} */ { code, message }) => {
  if (code === "EADDRINUSE") fail(`Port ${port} is taken. Name another: ./build.sh serve 8081`);
  fail(`Port ${port} cannot be used: ${message}.`);
});
server.listen(Number(port), "127.0.0.1", () => server.close());
