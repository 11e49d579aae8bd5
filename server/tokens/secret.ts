import { createHash, randomBytes } from "node:crypto";

/** By which people, and programs that look for secrets in code, know what it is. */
const PREFIX = "cat_";
const RANDOM_BYTES = 32;
const START_LENGTH = PREFIX.length + 6;

/** What a token is for whoever holds it; nobody else ever sees it again. */
export const newSecret = (): string => PREFIX + randomBytes(RANDOM_BYTES).toString("base64url");

/** What is stored of it. It is 256 random bits: a slow digest would protect nothing more. */
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Its first characters, by which its owner tells it from others: 36 bits of 256. */
export const startOf = (secret: string): string => secret.slice(0, START_LENGTH);
