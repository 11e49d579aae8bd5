import { expect, test } from "vitest";
import { isCacheableUrl } from "@/server/cache/cacheable-urls";
import { forms } from "./all";

test.each(forms.map(({ pattern }) => [pattern]))(
  "%s is never shared, whatever its names stand for",
  (pattern) => {
    for (const name of ["7", "some-name"]) {
      expect(isCacheableUrl(pattern.replace(/:\w+/g, name), "")).toBe(false);
    }
  },
);

test("no form hides another one's address", () => {
  const patterns = forms.map(({ pattern }) => pattern.replace(/:\w+/g, ":"));
  expect(new Set(patterns).size).toBe(patterns.length);
});
