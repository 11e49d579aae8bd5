import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { inAnswerScope } from "@/server/answer-scope";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { listBanners } from "@/server/notices/banners";
import { siteDatabase } from "@/tests/site-database";
import { hostAccounts } from "./account";
import { listContributed, listFavorites, readProfilePackages } from "./packages";
import { findProfile } from "./queries";

siteDatabase();

/** Whatever asks PostgreSQL goes through here; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");

const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);
const nobody = { githubAccount: null, gitlabAccount: null, bitbucketAccount: null };
const withAccounts = (given: Partial<typeof nobody> | Record<string, string>) => ({
  id: userId,
  accounts: hostAccounts({ ...nobody, ...given }),
  sharesFavorites: true,
});
const onGitHub = (githubAccount: string) => withAccounts({ githubAccount });

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
    const profile = withAccounts({ githubAccount: "bob", gitlabAccount: "ann" });
    expect(slugs(await listContributed(profile, { page: 1 }))).toEqual(["among", "elsewhere"]);
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

describe("favourites", () => {
  it("are what is listed", async () => {
    expect(slugs(await listFavorites(onGitHub("ann"), { page: 1 }))).toEqual(["liked"]);
  });

  it("stand on the profile of whoever shares them", async () => {
    const shared = await readProfilePackages(onGitHub("ann"), 10);
    expect([slugs(shared.contributed), shared.favorites?.total]).toEqual([["among", "alone"], 1]);
    const own = await readProfilePackages({ ...onGitHub("ann"), sharesFavorites: false }, 10);
    expect([slugs(own.contributed), own.favorites]).toEqual([["among", "alone"], null]);
  });
});

it("a profile takes at most five round trips, its banners among them", async () => {
  query.mockClear();
  await inAnswerScope(async () => {
    const profile = await findProfile("ann.b%40home");
    await Promise.all([profile && readProfilePackages(profile, 10), listBanners()]);
  });
  expect(query.mock.calls.length).toBeLessThanOrEqual(5);
});
