import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/server/db";
import { dismissedIn } from "@/server/notices/dismissed";
import { postForm, SITE } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const ids = { shown: 0, firm: 0, over: 0 };

beforeAll(async () => {
  const add = async (data: object) =>
    (await db().banner.create({ data: { kind: "info", text: "Works tonight", ...data } })).id;
  ids.shown = await add({});
  ids.firm = await add({ isDismissible: false });
  ids.over = await add({ endsAt: new Date("2020-01-01") });
});

const dismiss = (id: number | string, headers: Record<string, string> = {}) =>
  postForm(`/banners/dismiss/${id}/`, {}, { headers });
const keptBy = (headers: Headers) => dismissedIn(headers.get("set-cookie")?.replace(/;.*/, "") ?? "");

describe("dismissing a banner without a script", () => {
  it("is remembered by the browser, and leads back to the page that one was on", async () => {
    const answer = await dismiss(ids.shown, { referer: `${SITE}/grids/?page=2` });
    expect([answer.status, answer.location]).toEqual([303, "/grids/?page=2"]);
    expect(keptBy(answer.headers)).toEqual([expect.stringMatching(new RegExp(`^${ids.shown}-`))]);
    expect(answer.headers.get("set-cookie")).toContain("; HttpOnly");
  });

  it("keeps what was dismissed before, each once, and the latest only", async () => {
    const earlier = Array.from({ length: 30 }, (_, index) => `${index + 1_000}-0123abcd`);
    const first = keptBy(
      (await dismiss(ids.shown, { cookie: `dismissed_banners=${earlier.join(".")}` })).headers,
    );
    expect(first).toHaveLength(20);
    const cookie = `theme=dark; dismissed_banners=${first.join(".")}.<script>.7`;
    expect(keptBy((await dismiss(ids.shown, { cookie })).headers)).toEqual(first);
  });

  it.each(["https://evil.example/grids/", `${SITE}.evil.example/`, `${SITE}//evil.example/`, "nonsense"])(
    "never leads to %s",
    async (referer) => expect((await dismiss(ids.shown, { referer })).location).toBe("/"),
  );

  it("finds only what is shown and may go", async () => {
    for (const id of [ids.firm, ids.over, 0, "x"]) expect((await dismiss(id)).status).toBe(404);
  });
});
