/**
 * The policy of the frame, before anything else is loaded. It cannot stand in the document as that of the page does: in a sandbox the
 * frame has no origin, and WebKit then takes nothing to be its 'self'. So it names where the document is from. A host that sends a policy
 * with the document does the same: docs/hosting.md.
 */

{
  const own = `'self' ${location.origin}`;
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = [
    "default-src 'none'",
    `script-src ${own} 'wasm-unsafe-eval'`,
    ...["style", "img", "font", "connect", "worker", "manifest"].map((what) => `${what}-src ${own}`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types word-for-word",
  ].join("; ");
  document.head.append(policy);
}
