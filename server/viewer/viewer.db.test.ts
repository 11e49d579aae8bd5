import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { readViewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { TestDoor } from "@/server/front-door/test-door";
import { services } from "@/server/services";
import type { ViewerAnswer } from "@/server/viewer/answer";
import { sessionCookie } from "@/tests/session-cookie";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

let door: TestDoor;
const people = { member: 0, moderator: 0 };
let packageId = 0;

beforeAll(async () => {
  vi.stubEnv("SECRET", "a secret of a test, which is long enough");
  rereadEnvironment();
  people.member = (await createUser(db(), { username: "ada", name: "Ada" })).id;
  people.moderator = (await createUser(db(), { username: "mo", role: "moderator" })).id;
  packageId = (await createPackage(db(), { slug: "ladders" })).id;
  await createGrid(db(), { slug: "locked", isLocked: true });
  await db().packageSite.create({
    data: { packageId, title: "Mine", url: "https://example.com/", createdById: people.member },
  });
  await db().packageFlag.create({ data: { packageId, userId: people.member, reason: "Spam" } });
  await db().usage.create({ data: { packageId, userId: people.member } });
  door = await TestDoor.open({ services, readViewer });
});

afterAll(() => door.close());

const cookieOf = async (id: number) => `${await sessionCookie(id)}; signed_in=1`;

async function ask(cookie: string, about = "") {
  const { status, headers, text } = await door.ask(`/viewer/${about}`, { cookie, host: "localhost" });
  return { status, headers, answer: JSON.parse(text) as ViewerAnswer };
}

describe("what a page is told of whoever looks at it", () => {
  it("is who they are and what they may do, to nobody but them", async () => {
    const { status, headers, answer } = await ask(await cookieOf(people.member));
    expect([status, headers["cache-control"]]).toEqual([200, "private, no-store"]);
    expect(answer.viewer).toEqual({ username: "ada", name: "Ada", isStaff: false });
    expect(answer.may).toMatchObject({
      "package.edit": true,
      "grid.edit": true,
      "package.hide": "Your account may not do this.",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("is what they have said of the package, and of theirs what waits", async () => {
    const { answer } = await ask(await cookieOf(people.member), "?package=ladders");
    expect(answer.package).toMatchObject({
      id: packageId,
      slug: "ladders",
      isUsed: true,
      isLiked: false,
      usages: 1,
      favorites: 0,
      sites: [{ title: "Mine", status: "pending" }],
      waiting: null,
    });
  });

  it("is what waits of others for those who decide", async () => {
    const { answer } = await ask(await cookieOf(people.moderator), "?package=ladders");
    expect(answer.viewer?.isStaff).toBe(true);
    expect(answer.package).toMatchObject({
      isUsed: false,
      usages: 1,
      sites: [],
      waiting: { flags: 1, sites: 1 },
    });
  });

  it("is that a locked grid is locked, except for those who unlock it", async () => {
    const { answer } = await ask(await cookieOf(people.member), "?grid=locked");
    expect(answer.may["grid.edit"]).toBe("This grid is locked. A moderator can unlock it.");
    expect((await ask(await cookieOf(people.member), "?grid=none")).answer.may["grid.edit"]).toBe(true);
  });

  it.each(["?package=none", "?package=%00", "?package=a'b", "?package=x&package=", "?grid=%27", "?"])(
    "is nothing of what is not there: %s",
    async (about) => {
      const { status, answer } = await ask(await cookieOf(people.member), about);
      expect([status, answer.package]).toEqual([200, undefined]);
    },
  );

  it("is nothing for who is signed out, and ends the belief that somebody is signed in", async () => {
    const cookie = await cookieOf(people.member);
    await db().session.deleteMany();
    const { headers, answer } = await ask(cookie, "?package=ladders");
    expect(answer).toEqual({ viewer: null, may: {} });
    expect(headers["set-cookie"]).toEqual(["signed_in=; Path=/; Max-Age=0; SameSite=Lax"]);
    expect((await ask("theme=dark")).headers["set-cookie"]).toBeUndefined();
  });

  it("is asked for by GET", async () => {
    const { status, headers } = await door.ask("/viewer/", { host: "localhost" }, "DELETE");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("the users of the older API", () => {
  const list = (cookie: string) => door.ask("/api/v3/users/", { cookie, host: "localhost" });

  it("are listed for a session, and for no other cookie", async () => {
    const cookie = await cookieOf(people.member);
    const listed = await list(cookie);
    expect(listed.status).toBe(200);
    expect(JSON.parse(listed.text)).toMatchObject({ objects: [{ username: "ada" }, { username: "mo" }] });
    expect(listed.headers["cache-control"]).toContain("private");
    for (const other of ["", "signed_in=1", cookie.replace(/^[^;]*/, (session) => `${session}x`)]) {
      const { status, headers } = await list(other);
      expect([status, headers.location]).toEqual([302, "/login/?next=/api/v3/users/"]);
    }
  });
});
