import { beforeAll, describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { findOwnProfile } from "@/server/profiles/own";
import { findProfile } from "@/server/profiles/queries";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const HERE = "/profiles/edit/";
let viewer: Viewer;

beforeAll(async () => {
  viewer = viewerOf(await createUser(db(), { username: "ada" }));
});

const version = async () => (await findOwnProfile(viewer.id)).version;
const send = async (fields: Record<string, string>) =>
  postForm(HERE, { version: await version(), ...fields }, { viewer });

describe("a profile", () => {
  it("is written by its owner, with a revision", async () => {
    const { status, location } = await send({
      name: " <script>alert(1)</script> ",
      githubAccount: "https://github.com/ada/",
      gitlabAccount: "@ada",
      publicEmail: "ada@example.com",
      shareFavorites: "on",
      label1: "Blog",
      url1: "https://ada.example/",
      url3: "http://later.example/?a=1&b",
      reason: "moved",
    });
    expect([status, location]).toEqual([303, "/profiles/ada/"]);
    expect(await findProfile("ada")).toMatchObject({
      name: "<script>alert(1)</script>",
      githubAccount: "ada",
      gitlabAccount: "ada",
      publicEmail: "ada@example.com",
      sharesFavorites: true,
      links: [
        { label: "Blog", url: "https://ada.example/" },
        { label: "", url: "http://later.example/?a=1&b" },
      ],
    });
    const revision = await db().revision.findFirstOrThrow({ where: { subjectKind: "user" } });
    expect(revision).toMatchObject({ actorId: viewer.id, before: { links: [] }, reason: "moved" });
    expect(revision.after).toMatchObject({ githubAccount: "ada", shareFavorites: true });
  });

  it("takes away what is left out", async () => {
    await send({ name: "Ada" });
    expect(await findOwnProfile(viewer.id)).toMatchObject({ name: "Ada", shareFavorites: false, links: [] });
  });

  it.each([
    ["url1", "javascript:alert(1)"],
    ["url2", "https://user:password@evil.example/"],
    ["url8", `https://example.com/${"x".repeat(2_000)}`],
    ["label1", "x".repeat(101)],
    ["name", "x".repeat(201)],
    ["githubAccount", "ada/repository"],
    ["publicEmail", "nobody"],
  ])("refuses a bad %s at its field, and keeps everything that was typed", async (field, value) => {
    const before = await findOwnProfile(viewer.id);
    const { status, form } = await send({ name: "New", gitlabAccount: "typed", [field]: value });
    expect([status, Object.keys(form?.errors ?? {})]).toEqual([422, [field]]);
    expect(form?.values).toMatchObject({ gitlabAccount: ["typed"], [field]: [value] });
    expect(await findOwnProfile(viewer.id)).toEqual(before);
  });

  it("shows what was saved elsewhere meanwhile, and overwrites it knowingly", async () => {
    const former = await version();
    await send({ name: "Elsewhere" });
    const conflict = await postForm(HERE, { version: former, name: "Here" }, { viewer });
    expect([conflict.status, conflict.form?.theirs]).toEqual([
      409,
      expect.objectContaining({ name: "Elsewhere" }),
    ]);
    const renewed = conflict.form?.theirs?.version ?? "";
    expect((await postForm(HERE, { version: renewed, name: "Here" }, { viewer })).status).toBe(303);
  });

  it("is nobody's but its owner's: who is signed out signs in first", async () => {
    expect((await postForm(HERE, { name: "x" })).form?.sendAgainTo).toBe(HERE);
    expect((await postForm(HERE, { name: "x" }, { isJson: true })).status).toBe(401);
  });
});
