import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { command, install, ROOT } from "../tools/install.mjs";

// Installs what measures and what is measured, then measures: in a process of its own, which finds the packages.
await command(() => {
  install();
  install(join(ROOT, "bench"));
  const { status } = spawnSync(process.execPath, [join(ROOT, "bench/run.mjs"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
});
