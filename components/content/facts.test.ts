import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { contentPageNames } from "@/server/content/names";
import { readContent } from "@/server/content/pages";
import { rereadEnvironment } from "@/server/env";
import { contentFacts } from "./facts";

const textOf = (file: string) => readFileSync(new URL(`../../content/${file}`, import.meta.url), "utf8");

afterEach(() => {
  vi.unstubAllEnvs();
  rereadEnvironment();
});

describe("the texts in content/", () => {
  it("are those of the pages", () => {
    expect(readdirSync(new URL("../../content", import.meta.url)).sort()).toEqual(
      contentPageNames.map((name) => `${name}.md`).sort(),
    );
  });

  it.each(contentPageNames)(
    "have a title, a first paragraph and parts, and name known facts only: %s",
    (name) => {
      const page = readContent(textOf(`${name}.md`), contentFacts());
      expect(page.title).not.toBe("");
      expect(page.lead.length).toBeGreaterThan(40);
      expect(page.lead.length).toBeLessThan(160);
      expect(page.headings.length).toBeGreaterThan(1);
      expect(page.html).not.toContain("{{");
    },
  );

  it("say the limit that is set", () => {
    const said = (limit: string) => {
      vi.stubEnv("RATE_LIMIT_PER_MINUTE", limit);
      rereadEnvironment();
      return readContent(textOf("acceptable-use.md"), contentFacts()).html;
    };
    expect(said("90")).toContain("One client may make 90 requests a minute.");
    expect(said("0")).toContain("sets no number of requests");
  });
});
