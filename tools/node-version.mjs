// Imported before anything else, for its effect. Written in the syntax of 2018, so that an old Node can still read it.

/**
 * Whether the tools run on this Node: `^20.19.0 || >=22.12.0`, what Vite asks for.
 * @param {string} version as in `process.versions.node`
 */
export const supports = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
};

if (!supports(process.versions.node)) {
  console.error(`This needs Node 20.19 or 22.12 or newer; here is Node ${process.versions.node}.`);
  process.exit(1);
}
