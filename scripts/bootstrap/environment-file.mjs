import fs from "node:fs";
import path from "node:path";

const file = path.resolve(import.meta.dirname, "../../.env");

/** Reads .env where there is one. What is set already wins. */
export function loadEnvironmentFile() {
  if (fs.existsSync(file)) process.loadEnvFile(file);
}
