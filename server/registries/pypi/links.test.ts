import { describe, expect, it } from "vitest";
import { pypiProject } from "@/tests/pypi-answer";
import { pypiAnswer } from "./answer";
import { readLinks } from "./links";

const read = (project_urls: Record<string, string> | null, home_page: string | null = null) =>
  readLinks(pypiAnswer.parse(pypiProject({ project_urls, home_page })).info);

const REPOSITORY = "https://github.com/a/ladders";

describe("readLinks", () => {
  it.each(["Documentation", "documentation", "DOCS", "Docs:", " Docu-mentation "])(
    "knows the label %j",
    (label) =>
      expect(read({ [label]: " https://docs.example/x " }).documentationUrl).toBe("https://docs.example/x"),
  );

  it.each(["Source", "Source Code", "source-code", "Repository", "GitHub", "Code"])(
    "knows the label %j of a repository",
    (label) => expect(read({ [label]: `${REPOSITORY}.git` }).repositoryUrl).toBe(REPOSITORY),
  );

  it("takes the most telling label, whatever the order", () => {
    const links = { Code: "https://github.com/a/other", Source: `${REPOSITORY}/tree/main` };
    expect(read(links).repositoryUrl).toBe(REPOSITORY);
  });

  it("takes no address of something else for a repository", () => {
    const links = { Source: "https://example.org/download/", Changelog: REPOSITORY, Tracker: REPOSITORY };
    expect(read(links)).toEqual({ documentationUrl: null, repositoryUrl: null });
    expect(read({ GitHub: "https://github.com/sponsors/ada" }).repositoryUrl).toBeNull();
  });

  it("takes a home page for what its host says that it is, and for nothing else", () => {
    expect(read(null, REPOSITORY)).toEqual({ documentationUrl: null, repositoryUrl: REPOSITORY });
    expect(read(null, "https://ladders.readthedocs.io/")).toEqual({
      documentationUrl: "https://ladders.readthedocs.io/",
      repositoryUrl: null,
    });
    expect(read({ Homepage: "https://ladders.example/" })).toEqual({
      documentationUrl: null,
      repositoryUrl: null,
    });
  });

  it.each(["javascript:alert(1)", "UNKNOWN", "", "https://ada:secret@docs.example/"])(
    "leads nowhere by %j",
    (address) => expect(read({ Documentation: address }, address).documentationUrl).toBeNull(),
  );
});
