import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { hostAccounts } from "./account";
import { findProfile, listContributed, listFavorites } from "./queries";

siteDatabase();

const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);
const nobody = { githubAccount: null, gitlabAccount: null, bitbucketAccount: null };
const onGitHub = (account: string) => hostAccounts({ ...nobody, githubAccount: account });

let userId: number;

beforeAll(async () => {
  const user = await createUser(db(), { username: "ann.b@home", name: "Ann" });
  userId = user.id;
  await createUser(db(), { username: "gone", isActive: false });
  const profile = await db().profile.create({
    data: { userId, githubAccount: "Ann", shareFavorites: true },
  });
  await db().profileLink.create({
    data: { userId: profile.userId, label: "Blog", url: "https://ann.example/" },
  });
  const made = (slug: string, participants: string, forge = "github", stars = 0) =>
    createPackage(db(), { slug, participants, forge, stars });
  await made("alone", "ann", "github", 1);
  await made("among", "joann, ANN ,bob", "github", 9);
  await made("another", "joann,ann-marie,xann");
  await made("elsewhere", "ann", "gitlab");
  await made("nobody", "");
  const hidden = await createPackage(db(), { participants: "ann", forge: "github", hiddenAt: new Date() });
  const liked = await made("liked", "");
  await db().favorite.createMany({ data: [hidden, liked].map(({ id }) => ({ packageId: id, userId })) });
});

describe("a profile", () => {
  it("is found by the name as it stands in an address", async () => {
    const profile = await collectTags(async (tags) => ({
      found: await findProfile("ann.b%40home"),
      tags: [...tags],
    }));
    expect(profile.tags).toEqual([`user:${userId}`]);
    expect(profile.found).toMatchObject({
      name: "Ann",
      sharesFavorites: true,
      links: [{ label: "Blog" }],
      accounts: [{ host: "GitHub", account: "Ann", url: "https://github.com/Ann" }],
    });
  });

  it.each(["gone", "unknown", "ANN.B@home", "%", "%00", "a/b", "", "x".repeat(151)])(
    "is none for %j",
    async (name) => {
      await expect(findProfile(name)).resolves.toBeNull();
    },
  );
});

describe("packages contributed to", () => {
  it("name the account as a whole, on its own host, in whatever case; none that is hidden", async () => {
    const list = await listContributed(onGitHub("Ann"), { page: 1 });
    expect(slugs(list)).toEqual(["among", "alone"]);
    expect(list).toMatchObject({ total: 2, pageCount: 1 });
  });

  it("are of every host where there is an account", async () => {
    const accounts = hostAccounts({ ...nobody, githubAccount: "bob", gitlabAccount: "ann" });
    expect(slugs(await listContributed(accounts, { page: 1 }))).toEqual(["among", "elsewhere"]);
  });

  it.each([".*", "ann|bob", "%", "'", "a,b"])(
    "are none for %j, which is a name and no pattern",
    async (name) => {
      expect(await listContributed(onGitHub(name), { page: 1 })).toMatchObject({ items: [], total: 0 });
    },
  );

  it("come page by page", async () => {
    const page = (number: number) => listContributed(onGitHub("ann"), { page: number, pageSize: 1 });
    expect(await page(2)).toMatchObject({ items: [{ slug: "alone" }], total: 2, pageCount: 2 });
  });
});

it("favourites are what is listed, the latest first", async () => {
  expect(slugs(await listFavorites(userId, { page: 1 }))).toEqual(["liked"]);
});
