import { describe, expect, it } from "vitest";
import { findRepositoryHost } from "./repository-host";

const profile = (repositoryUrl: string, forge: string, name: string) =>
  findRepositoryHost(repositoryUrl, forge)?.profileUrl(name);

describe("findRepositoryHost", () => {
  it.each([
    ["https://github.com/danirus/x", "https://github.com/danirus"],
    ["http://www.github.com/danirus/x/", "https://github.com/danirus"],
    ["https://gitlab.com/danirus/x", "https://gitlab.com/danirus"],
    ["https://bitbucket.org/danirus/x", "https://bitbucket.org/danirus/"],
    ["https://codeberg.org/danirus/x", "https://codeberg.org/danirus"],
  ])("links people of %s to %s", (repositoryUrl, href) =>
    expect(profile(repositoryUrl, "", "danirus")).toBe(href),
  );

  it("links a GitHub app to the app's page", () => {
    expect(profile("https://github.com/a/b", "", "dependabot[bot]")).toBe(
      "https://github.com/apps/dependabot",
    );
  });

  it("believes the forge of a self-hosted repository", () => {
    expect(profile("https://git.example.org:8443/a/b", "gitlab", "ada")).toBe(
      "https://git.example.org:8443/ada",
    );
  });

  it("guesses nobody's page on an unknown host or without a repository", () => {
    expect(findRepositoryHost("https://git.example.org/a/b", "")).toBeNull();
    expect(findRepositoryHost("", "github")).toBeNull();
    expect(findRepositoryHost("javascript:alert(1)", "github")).toBeNull();
    expect(findRepositoryHost("https://notgithub.com/a/b", "")).toBeNull();
  });

  it.each(["Jane Doe", "Ünïcode", "a/b", "../login", "[bot]", "-x"])(
    "does not link %s, which is no account",
    (name) => expect(profile("https://github.com/a/b", "", name)).toBeNull(),
  );
});
