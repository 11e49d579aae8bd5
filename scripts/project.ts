import path from "node:path";

/** The checkout's folder. */
export const projectRoot = path.resolve(import.meta.dirname, "..");

/** A path inside the checkout. */
export const inProject = (...parts: string[]): string => path.join(projectRoot, ...parts);
