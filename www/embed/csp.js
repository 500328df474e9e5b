/**
 * Sets the Content Security Policy of the frame. It is loaded by itself, before anything else.
 *
 * The policy cannot be part of the document, as that of the page is. A sandboxed frame has no origin, and WebKit then matches nothing to
 * 'self'. The policy therefore names the document's address. A host that sends a policy as a header does the same: docs/hosting.md.
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
