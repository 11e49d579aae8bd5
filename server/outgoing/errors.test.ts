import { expect, it } from "vitest";
import { explain } from "@/server/outgoing/errors";

const failed = (code: string, message = "") => Object.assign(new Error(message), { code });

it.each([
  // The system gives up before we do, at all addresses of a name: the error has no words of its own.
  [Object.assign(new AggregateError([]), { code: "ETIMEDOUT" }), "timeout", "took too long"],
  [failed("ERR_TLS_CERT_ALTNAME_INVALID", "not for this host"), "unreachable", "not for this host"],
  [failed("Z_DATA_ERROR", "incorrect header"), "bad_answer", "cannot be read"],
  [failed("ECONNREFUSED"), "unreachable", "refused"],
])("says in words what %o means", (error, failure, words) => {
  const explained = explain(error, "https://example.org/x");
  expect(explained.failure).toBe(failure);
  expect(explained.message).toContain(words);
});
