import { afterEach, describe, expect, it } from "vitest";
import { inAnswerScope } from "@/server/answer-scope";
import { setClock } from "@/server/clock";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listBanners } from "./banners";

siteDatabase();

const at = (time: string) => new Date(`2026-11-22T${time}:00Z`);

afterEach(async () => {
  await db().banner.deleteMany();
  setClock(() => new Date());
});

const shown = (time: string) => {
  setClock(() => at(time));
  return inAnswerScope(async (scope) => {
    const texts = (await listBanners()).map(({ text }) => text);
    const until = scope.validUntilMs === undefined ? null : new Date(scope.validUntilMs);
    return { texts, until, tags: [...scope.tags] };
  });
};

describe("listBanners", () => {
  it("shows a dated banner from its beginning to its end, to the moment", async () => {
    await db().banner.create({
      data: { kind: "info", text: "Works tonight", startsAt: at("10:00"), endsAt: at("12:00") },
    });
    expect(await shown("09:59")).toMatchObject({ texts: [], until: at("10:00") });
    expect(await shown("10:00")).toMatchObject({ texts: ["Works tonight"], until: at("12:00") });
    expect(await shown("12:00")).toMatchObject({ texts: [], until: null });
  });

  it("shows several, undated ones for good", async () => {
    await db().banner.createMany({
      data: [
        { kind: "danger", text: "second", startsAt: at("08:00") },
        { kind: "announcement", text: "first" },
      ],
    });
    expect(await shown("09:00")).toEqual({ texts: ["first", "second"], until: null, tags: ["notices"] });
  });

  it("tells a changed text from the one that was dismissed", async () => {
    const { id } = await db().banner.create({ data: { kind: "info", text: "At nine" } });
    const keyNow = async () => (await inAnswerScope(() => listBanners()))[0]?.key;
    const before = await keyNow();
    expect(before).toMatch(new RegExp(`^${id}-`));
    await db().banner.update({ where: { id }, data: { kind: "danger" } });
    expect(await keyNow()).toBe(before);
    await db().banner.update({ where: { id }, data: { text: "At ten" } });
    expect(await keyNow()).not.toBe(before);
  });

  it("asks nothing for a page that stands in for another", async () => {
    await db().banner.create({ data: { kind: "info", text: "Anything" } });
    expect(await listBanners()).toEqual([]);
  });
});
