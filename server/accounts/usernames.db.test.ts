import { beforeAll, describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { freeUsername, isTaken, usernameProblem } from "./usernames";

siteDatabase();

beforeAll(async () => {
  await createUser(db(), { username: "Daniel", isImported: true });
  await createUser(db(), { username: "daniel-2" });
  await createUser(db(), { username: "person" });
});

describe("a user name", () => {
  it.each(["ada", "Ada-Lovelace", "a.b_c-d", "7", "x".repeat(39)])("may be %s", (name) => {
    expect(usernameProblem(name)).toBeNull();
  });

  it.each(["edit", "Admin", "", "a b", "-a", "a-", "a--b", "a/b", "ada@example.com", "é", "x".repeat(40)])(
    "may not be %j",
    (name) => {
      expect(usernameProblem(name)).not.toBeNull();
    },
  );

  it("is taken in whatever case", async () => {
    expect([await isTaken("dANIEL"), await isTaken("danie")]).toEqual([true, false]);
  });
});

describe("the name of a new account", () => {
  it.each([
    ["ada", "ada"],
    ["Daniel", "Daniel-3"],
    ["DANIEL", "DANIEL-3"],
    ["Ada Lovelace", "Ada-Lovelace"],
    ["Zoë Müller", "Zoe-Muller"],
    ["ada@example.com", "ada"],
    ["admin", "person-2"],
    ["", "person-2"],
    ["日本", "person-2"],
    ["y".repeat(200), "y".repeat(34)],
  ])("for %j is %s", async (wanted, name) => {
    expect(await freeUsername(wanted)).toBe(name);
  });
});
