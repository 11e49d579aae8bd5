import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import ReleasesPage from "./page";

siteDatabase();
const PATH = "/packages/p/polls/releases/";

beforeAll(async () => {
  const { id } = await createPackage(db(), { slug: "polls", title: "polls", registryVersion: "1.59" });
  const versions = Array.from({ length: 60 }, (_, minor) => ({ packageId: id, version: `1.${minor}` }));
  await db().release.createMany({ data: versions });
  await db().release.updateMany({
    where: { version: "1.58" },
    data: { isYanked: true, yankedReason: "lost <data>" },
  });
  await db().release.createMany({
    data: [
      {
        packageId: id,
        version: "2.0b1",
        releasedAt: new Date("2025-03-01"),
        releasedPrecision: "month",
        developmentStatus: 4,
      },
    ],
  });
  await createPackage(db(), { slug: "unpublished", title: "unpublished" });
});

async function draw(slug: string, query: Record<string, string> = {}) {
  const html = renderToStaticMarkup(
    await ReleasesPage({ params: Promise.resolve({ slug }), searchParams: Promise.resolve(query) }),
  );
  const rows = [...html.matchAll(/<tr [^>]*\bid="[^"]*"[^>]*>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    row
      .replace(/<\/(?:th|td|b)>|<b [^>]*>/g, " ")
      .replace(/<[^>]+>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return { html, rows };
}

describe("the releases of a package", () => {
  it("stand fifty to a page, the latest version first, with the way on", async () => {
    const { html, rows } = await draw("polls");
    expect(rows).toHaveLength(50);
    expect(html).toContain("61 releases");
    expect(html).toContain(`href="${PATH}?page=2"`);
    expect((await draw("polls", { page: "2" })).rows).toHaveLength(11);
  });

  it("say what is latest, what is a pre-release, what was yanked and why, no more exactly than known", async () => {
    const { rows } = await draw("polls");
    expect(rows.slice(0, 3)).toEqual([
      "2.0b1 pre-release March 2025 not known beta not known",
      "1.59 latest not known not known not stated not known",
      "1.58 yanked: lost &lt;data&gt; not known not known not stated not known",
    ]);
  });

  it("are no page beyond the last one; what is no number is the first", async () => {
    await expect(draw("polls", { page: "3" })).rejects.toThrow();
    expect((await draw("polls", { page: "x" })).rows).toHaveLength(50);
  });

  it("say that there are none", async () => {
    expect((await draw("unpublished")).html).toContain("No release is known here.");
  });

  it("are no page of a package that is not there", async () => {
    await expect(draw("unknown")).rejects.toThrow();
  });
});
