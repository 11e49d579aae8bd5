import { describe, expect, it } from "vitest";
import { addressNow, keysOf } from "@/server/forges/renamed";
import { repositoryAt } from "@/tests/sources/forge-scene";

describe("a repository that is called otherwise now", () => {
  const repository = repositoryAt("https://git.example.org:3000/Ada/Name", { "git.example.org": "gitlab" });

  it.each([
    ["ada/other", "https://git.example.org:3000/ada/other"],
    ["ada/name", "https://git.example.org:3000/Ada/Name"],
    ["/evil.example/x", "https://git.example.org:3000//evil.example/x"],
    ["https://evil.example/x", "https://git.example.org:3000/https://evil.example/x"],
  ])("is at its own host as %s: %s", (path, address) => {
    expect(addressNow(repository, path)).toBe(address);
  });

  it("is known by both names, whatever their case", () => {
    expect(keysOf(repository, "Ada/Other")).toEqual([
      "git.example.org:3000/ada/name",
      "git.example.org:3000/ada/other",
    ]);
    expect(keysOf(repository, "Ada/Name")).toEqual(["git.example.org:3000/ada/name"]);
  });
});
