import { beforeAll, describe, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { sessionCookie } from "@/tests/session-cookie";
import { siteDatabase } from "@/tests/site-database";
import { readViewer } from "./viewer";

siteDatabase();

beforeAll(() => {
  vi.stubEnv("SECRET", "a secret of a test, which is long enough");
  rereadEnvironment();
});

const read = (cookie: string) => readViewer(new Headers({ cookie }));

describe("whoever is signed in", () => {
  it("is known by their session", async () => {
    const user = await createUser(db(), { username: "ada", role: "moderator", name: "Ada" });
    expect(await read(await sessionCookie(user.id))).toMatchObject({
      id: user.id,
      username: "ada",
      name: "Ada",
      role: "moderator",
      editsPackages: true,
      editsGrids: true,
    });
  });

  it("is nobody by a session that is made up, has ended, or was of a closed account", async () => {
    const user = await createUser(db());
    const cookie = await sessionCookie(user.id);
    expect(await read(cookie.replace(/.$/, "x"))).toBeNull();
    await db().user.update({ where: { id: user.id }, data: { isActive: false } });
    expect(await read(cookie)).toBeNull();
    await db().user.update({ where: { id: user.id }, data: { isActive: true } });
    expect(await read(cookie)).not.toBeNull();
    await db().session.deleteMany({ where: { userId: user.id } });
    expect(await read(cookie)).toBeNull();
    expect(await read("theme=dark")).toBeNull();
    expect(await readViewer(new Headers())).toBeNull();
  });

  it("edits only when chosen, where that is restricted", async () => {
    vi.stubEnv("RESTRICT_GRID_EDITORS", "1");
    rereadEnvironment();
    const [member, chosen, staff] = await Promise.all([
      createUser(db()),
      createUser(db(), { mayEditGrids: true }),
      createUser(db(), { role: "moderator" }),
    ]);
    const editing = async (id: number) => (await read(await sessionCookie(id)))?.editsGrids;
    expect([await editing(member.id), await editing(chosen.id), await editing(staff.id)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
