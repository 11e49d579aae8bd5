import { fileURLToPath } from "node:url";

/** A file beside these tests. */
export const fileInTests = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
