/** Text that `dev/standalone.mjs` puts into the script. */
declare module "inlined:*" {
  const text: string;
  export default text;
}

/** The only function of Node.js that is used. */
declare module "node:fs/promises" {
  export function readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
}
