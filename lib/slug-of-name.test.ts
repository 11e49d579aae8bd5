import { describe, expect, it } from "vitest";
import { slugOfName } from "./slug-of-name";

describe("slugOfName", () => {
  it.each([
    ["Django REST_framework!", "django-rest_framework"],
    ["dj.database.url", "dj-database-url"],
    ["Café", "cafe"],
    ["---", ""],
    ["日本", ""],
  ])("makes %j %j", (name, slug) => expect(slugOfName(name)).toBe(slug));
});
