import { afterEach, describe, expect, it, vi } from "vitest";
import { inAnswerScope } from "@/server/answer-scope";
import { canonical } from "@/server/canonical";
import { rereadEnvironment } from "@/server/env";

function at(siteUrl: string, origin: string, path: string) {
  vi.stubEnv("SITE_URL", siteUrl);
  rereadEnvironment();
  return inAnswerScope((scope) => {
    scope.origin = origin;
    return canonical(path);
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
  rereadEnvironment();
});

describe("the one address of a page", () => {
  it("is where the operator says that the site is", () => {
    const page = at("https://catalogue.example", "http://127.0.0.1:3000", "/grids/?page=2");
    expect(page.alternates).toEqual({ canonical: "https://catalogue.example/grids/?page=2" });
  });

  it("is where the site was asked, if the operator says nothing", () => {
    const page = at("", "http://localhost:3000", "/grids/");
    expect(page.alternates).toEqual({ canonical: "http://localhost:3000/grids/" });
    expect(page.openGraph).toMatchObject({
      type: "website",
      url: "http://localhost:3000/grids/",
      images: [{ url: "http://localhost:3000/cards/grids.png", width: 1200, height: 630 }],
    });
    expect(page.twitter).toEqual({ card: "summary_large_image" });
  });

  it("is not made up where neither is known", () => {
    expect(canonical("/grids/")).toEqual({});
  });
});

it("shares a page with a card of its own, and says when news appeared", () => {
  vi.stubEnv("SITE_URL", "https://catalogue.example");
  rereadEnvironment();
  const { openGraph } = canonical("/x/", {
    publishedAt: new Date("2026-01-02T03:04:05Z"),
  });
  expect(openGraph).toMatchObject({
    type: "article",
    publishedTime: "2026-01-02T03:04:05.000Z",
    images: [{ url: "https://catalogue.example/cards/x.png" }],
  });
});
