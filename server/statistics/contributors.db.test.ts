import { beforeAll, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { readStatistics } from "./queries";

siteDatabase();

beforeAll(async () => {
  await createPackage(db(), { slug: "a", forge: "github", participants: "ann, bob, cid, dora" });
  await createPackage(db(), { slug: "b", forge: "gitlab", participants: "cid" });
  const accounts = {
    anna: { githubAccount: "Ann" },
    // The same name on a host where nothing of it is known.
    bobby: { bitbucketAccount: "bob" },
    cid1: { githubAccount: "cid" },
    cid2: { gitlabAccount: "cid" },
    dora: { githubAccount: "dora", gitlabAccount: "dora" },
  };
  for (const [username, profile] of Object.entries(accounts))
    await createUser(db(), { username, profile: { create: profile } });
});

const accounts = async () =>
  Object.fromEntries((await readStatistics()).contributors.map(({ name, account }) => [name, account]));

it("tells the account here of whoever has exactly one", async () => {
  expect(await accounts()).toEqual({ ann: "anna", bob: null, cid: null, dora: "dora" });
});

it("tells of nobody who has left", async () => {
  await db().user.updateMany({ where: { username: { in: ["anna", "cid2"] } }, data: { isActive: false } });
  expect(await accounts()).toMatchObject({ ann: null, cid: "cid1" });
});
