import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db, pool } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { callApi } from "@/tests/call-api";
import { createToken } from "@/tests/create-token";
import { siteDatabase } from "@/tests/site-database";

type Who = "nobody" | "reader" | "member" | "moderator" | "administrator" | "restricted" | "chosen";

const people: readonly Who[] = [
  "nobody",
  "reader",
  "member",
  "moderator",
  "administrator",
  "restricted",
  "chosen",
];
const writeVerbs = ["POST", "PUT", "PATCH", "DELETE"] as const;

const READ = "GET, HEAD, OPTIONS";
const ADD = "GET, POST, HEAD, OPTIONS";
const EDIT = "GET, PUT, PATCH, HEAD, OPTIONS";
const ALL = "GET, PUT, PATCH, DELETE, HEAD, OPTIONS";

/** What each address allows to whom: those who may only read come first. */
const allowed: readonly [path: string, allow: Readonly<Record<Who, string>>][] = [
  ["packages/", roles(ADD, ADD)],
  ["packages/ladders/", roles(EDIT, ALL)],
  ["packages/1.json", roles(EDIT, ALL)],
  ["packages/hidden/", roles(EDIT, ALL)],
  ["packages/gone/", roles(READ, READ)],
  ["packages/99/", roles(READ, READ)],
  ["grids/", roles(ADD, ADD)],
  ["grids/heights/", roles(EDIT, ALL)],
  ["grids/locked/", roles(READ, ALL)],
  ["grids/gone/", roles(READ, READ)],
  ["categories/", roles(READ, READ)],
  ["categories/1/", roles(READ, READ)],
  ["search/", roles(READ, READ)],
  ["", roles(READ, READ)],
];

function roles(member: string, staff: string): Record<Who, string> {
  const reading = { nobody: READ, reader: READ, restricted: READ };
  return { ...reading, member, chosen: member, moderator: staff, administrator: staff };
}

siteDatabase();

const tokens = new Map<Who, string>();
beforeAll(async () => {
  const chosen = { mayEditPackages: true, mayEditGrids: true };
  const make = async (who: Who, user: object, token = {}) =>
    tokens.set(who, await createToken(await createUser(db(), user), token));
  await make("reader", { role: "administrator" }, { mayWrite: false });
  await make("member", {});
  await make("restricted", {});
  await make("chosen", chosen);
  for (const role of ["moderator", "administrator"] as const) await make(role, { role });
});

// Once: whatever is tried here is refused.
beforeAll(async () => {
  await createCategory(db(), { id: 1 });
  await createPackage(db(), { id: 1, slug: "ladders", categoryId: 1 });
  await createPackage(db(), { id: 2, slug: "hidden", categoryId: 1, hiddenAt: new Date() });
  await createPackage(db(), { id: 3, slug: "gone", categoryId: 1, deletedAt: new Date() });
  await db().grid.createMany({
    data: [
      { id: 1, title: "Heights", slug: "heights" },
      { id: 2, title: "Locked", slug: "locked", isLocked: true },
      { id: 3, title: "Gone", slug: "gone", deletedAt: new Date() },
    ],
  });
});

/** Editing is restricted to chosen people for those of the table who show what that means. */
function restrictFor(who: Who): void {
  const value = who === "restricted" || who === "chosen" ? "1" : "";
  vi.stubEnv("RESTRICT_PACKAGE_EDITORS", value);
  vi.stubEnv("RESTRICT_GRID_EDITORS", value);
  rereadEnvironment();
  onTestFinished(() => {
    vi.stubEnv("RESTRICT_PACKAGE_EDITORS", "");
    vi.stubEnv("RESTRICT_GRID_EDITORS", "");
    rereadEnvironment();
  });
}

const call = (who: Who, verb: string, path: string) =>
  callApi(verb, `/api/v4/${path}`, {
    token: tokens.get(who),
    body: verb === "GET" || verb === "OPTIONS" ? undefined : {},
  });

const everything = async () =>
  JSON.stringify([
    (await pool().query("SELECT * FROM package ORDER BY id")).rows,
    (await pool().query("SELECT * FROM grid ORDER BY id")).rows,
    (await pool().query("SELECT * FROM revision")).rows,
  ]);

describe.each(people)("to a %s", (who) => {
  it.each(allowed)("/%s names the verbs that may be used, and refuses the others", async (path, allow) => {
    restrictFor(who);
    const { headers } = await call(who, "OPTIONS", path);
    expect(headers.get("allow")).toBe(allow[who]);
    expect((await call(who, "GET", path)).headers.get("allow")).toBe(allow[who]);
    const before = await everything();
    for (const verb of writeVerbs) {
      if (allow[who].includes(verb)) continue;
      const refused = await call(who, verb, path);
      expect([verb, refused.headers.get("allow")]).toEqual([verb, allow[who]]);
      expect([403, 404, 405], verb).toContain(refused.status);
      expect(Object.keys(refused.json as object)).toEqual(["detail"]);
    }
    expect(await everything()).toBe(before);
  });
});

describe("a refused verb", () => {
  const detail = async (who: Who, verb: string, path: string) => {
    const { status, json } = await call(who, verb, path);
    return [status, (json as { detail: string }).detail];
  };

  it("says why", async () => {
    expect(await detail("nobody", "PATCH", "packages/ladders/")).toEqual([
      405,
      'Method "PATCH" not allowed.',
    ]);
    expect(await detail("member", "DELETE", "packages/")).toEqual([405, 'Method "DELETE" not allowed.']);
    expect(await detail("administrator", "POST", "categories/")).toEqual([405, 'Method "POST" not allowed.']);
    expect(await detail("reader", "PATCH", "packages/ladders/")).toEqual([403, "This token may only read."]);
    expect(await detail("member", "DELETE", "packages/ladders/")).toEqual([
      403,
      "Your account may not do this.",
    ]);
    expect(await detail("member", "PATCH", "grids/locked/")).toEqual([
      403,
      "This grid is locked. A moderator can unlock it.",
    ]);
    expect(await detail("member", "PATCH", "grids/gone/")).toEqual([404, "No Grid matches the given query."]);
    expect(await detail("member", "PATCH", "packages/99999999999/")).toEqual([
      404,
      "No Package matches the given query.",
    ]);
  });

  it("says so of restricted editing", async () => {
    restrictFor("restricted");
    for (const path of ["packages/ladders/", "grids/heights/"]) {
      expect(await detail("restricted", "PATCH", path)).toEqual([
        403,
        "Editing is restricted to chosen people here, and your account is not one of them.",
      ]);
    }
  });
});

describe("a token that is none", () => {
  it.each([
    ["GET", "packages/"],
    ["OPTIONS", "packages/"],
    ["HEAD", "packages/1/"],
    ["POST", "packages/"],
    ["DELETE", "packages/1/"],
    ["GET", "search/?q=x"],
  ])("is refused: %s %s", async (verb, path) => {
    const { status, headers, json } = await callApi(verb, `/api/v4/${path}`, { token: "cat_unknown" });
    expect([status, headers.get("www-authenticate"), headers.get("allow")]).toEqual([401, "Bearer", READ]);
    expect(json).toEqual({ detail: "Invalid token." });
  });

  it("is as if it were not there, by another scheme", async () => {
    const basic = { headers: { authorization: "Basic YTpi" } };
    const without = await callApi("GET", "/api/v4/packages/1/");
    const withBasic = await callApi("GET", "/api/v4/packages/1/", basic);
    expect([...withBasic.headers]).toEqual([...without.headers]);
    expect(withBasic.json).toEqual(without.json);
    expect((await callApi("DELETE", "/api/v4/packages/1/", basic)).status).toBe(405);
  });
});

describe("an answer to whoever has a token", () => {
  it("is the same as everybody's but for its verbs", async () => {
    for (const path of [
      "packages/?limit=2",
      "packages/1/",
      "grids/1.json",
      "categories/",
      "search/?q=ladders",
    ]) {
      const one = await call("administrator", "GET", path);
      const everybodys = await call("nobody", "GET", path);
      expect([one.status, one.json]).toEqual([everybodys.status, everybodys.json]);
      expect(one.headers.get("vary")).toBe("Accept, Cookie, Authorization");
      expect(everybodys.headers.get("vary")).toBe("Accept, Cookie");
    }
  });

  it("is a page for those who want one, which names them", async () => {
    const token = tokens.get("member");
    const page = await callApi("GET", "/api/v4/packages/1/", { token, headers: { accept: "text/html" } });
    expect([page.drawnAt, page.headers.get("allow")]).toEqual(["/api-page/", EDIT]);
  });
});
