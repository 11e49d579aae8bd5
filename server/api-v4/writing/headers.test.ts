import { describe, expect, it } from "vitest";
import { reasonOf, submissionOf } from "./headers";

const reason = (text: string) => reasonOf(new Headers({ "x-reason": text }));

describe("X-Reason", () => {
  it("is percent-encoded, or plain", () => {
    expect(reason("caf%C3%A9%20au%20lait")).toBe("café au lait");
    expect(reason("100% sure, 5%x")).toBe("100% sure, 5%x");
    expect(reason("a%00%0Ab")).toBe("a b");
    expect(reasonOf(new Headers())).toBe("");
  });

  it("is refused where it is broken or too long", () => {
    expect(() => reason("%FF")).toThrow("X-Reason is not percent-encoded UTF-8.");
    expect(reason("x".repeat(1_000))).toHaveLength(1_000);
    expect(() => reason("x".repeat(1_001))).toThrow("X-Reason has at most 1000 characters.");
  });
});

describe("Idempotency-Key", () => {
  it("is a UUID, in quotes or not", () => {
    const key = "2f1c6a0e-8f7e-4c3f-9f43-0d6f5a3c1d2e";
    for (const sent of [key, `"${key}"`, key.toUpperCase()])
      expect(submissionOf(new Headers({ "idempotency-key": sent }))).toBe(key);
    expect(submissionOf(new Headers())).toBeUndefined();
    expect(() => submissionOf(new Headers({ "idempotency-key": "1" }))).toThrow("Idempotency-Key is a UUID.");
  });
});
