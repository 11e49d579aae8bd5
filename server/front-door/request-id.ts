import { randomBytes } from "node:crypto";

const process = randomBytes(5).toString("base64url");
let count = 0;

/** Finds a request in the log: unlike any other of this process, and very likely of any process. */
export function nextRequestId(): string {
  count += 1;
  return `${process}-${count.toString(36)}`;
}
