/** As much of Trusted Types as is used here; TypeScript's own description of the DOM has none yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The name that the site's security policy allows (tools/headers.ts). */
const POLICY = "good-neighbour";

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The address of a worker of ours, in the form that a page under Trusted Types takes. @throws at foreign addresses */
export const trustedScript = (address: string): string => {
  const { href, origin } = new URL(address, window.location.href);
  if (origin !== new URL(import.meta.url, window.location.href).origin)
    throw new Error(`not a script of ours: ${href}`);
  policy ??= window.trustedTypes?.createPolicy(POLICY, { createScriptURL: (url) => url });
  // The browser's type is an object that turns into the text.
  return policy === undefined ? href : policy.createScriptURL(href);
};
