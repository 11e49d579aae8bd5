import { beforeEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { postForm, viewerOf } from "@/tests/post-form";
import { editedPackage } from "@/tests/edited-package";
import { siteDatabase } from "@/tests/site-database";
import type { Viewer } from "@/server/accounts/viewer";

siteDatabase();
editedPackage();

const ADD = "/packages/add/";
const fields = { title: "Steps", slug: "steps", category: "apps", repositoryUrl: "github.com/a/steps" };
let viewer: Viewer;

beforeEach(async () => {
  viewer = viewerOf(await createUser(db()));
});

describe("the form of a new package", () => {
  it("adds it, leads to it, and puts it into a grid with revisions of both", async () => {
    const grid = await createGrid(db(), { title: "Climbing things" });
    const sent = { ...fields, grid: "climbing THINGS", reason: "Missing." };
    const { status, location } = await postForm(ADD, sent, { viewer });
    expect([status, location]).toEqual([303, "/packages/p/steps/"]);
    const made = await db().package.findUniqueOrThrow({ where: { slug: "steps" }, include: { grids: true } });
    expect(made).toMatchObject({ repositoryUrl: "https://github.com/a/steps", createdById: viewer.id });
    expect(made.grids.map(({ gridId }) => gridId)).toEqual([grid.id]);
    const revisions = await db().revision.findMany({ where: { packageId: made.id }, orderBy: { id: "asc" } });
    expect(revisions.map(({ subjectKind, reason }) => [subjectKind, reason])).toEqual([
      ["package", "Missing."],
      ["grid_package", "Missing."],
    ]);
  });

  it("is told what is wrong, each at its field, and loses nothing that was typed", async () => {
    const sent = {
      ...fields,
      title: "",
      slug: "ladders",
      category: "",
      repositoryUrl: "https://github.com/a",
    };
    const { status, drawnAt, form } = await postForm(ADD, { ...sent, description: "<script>" }, { viewer });
    expect([status, drawnAt]).toEqual([422, ADD]);
    expect(Object.keys(form?.errors ?? {}).sort()).toEqual(["category", "repositoryUrl", "slug", "title"]);
    expect(form?.values).toMatchObject({ slug: ["ladders"], description: ["<script>"] });
    expect(await db().package.count()).toBe(1);
  });

  it.each([
    ["is locked", { isLocked: true }, "This grid is locked. A moderator can unlock it."],
    ["is deleted", { deletedAt: new Date() }, "There is no such grid."],
  ])("adds nothing where the grid %s", async (_, overrides, message) => {
    await createGrid(db(), { slug: `g-${viewer.id}`, ...overrides });
    const { status, form } = await postForm(ADD, { ...fields, grid: `g-${viewer.id}` }, { viewer });
    expect([status, form?.errors]).toEqual([422, { grid: [message] }]);
    expect(await db().package.count()).toBe(1);
    expect(await db().revision.count()).toBe(0);
  });

  it("keeps scripts as the texts that they are", async () => {
    const script = `"><script>alert(1)</script>`;
    await postForm(ADD, { ...fields, title: script, description: script }, { viewer });
    expect(await db().package.findUnique({ where: { slug: "steps" } })).toMatchObject({
      title: script,
      description: script,
    });
  });

  it("is for who is signed in and may edit", async () => {
    const out = await postForm(ADD, fields);
    expect(out).toMatchObject({ status: 401, drawnAt: "/form-refused/", form: { sendAgainTo: ADD } });
    expect((await postForm(ADD, fields, { isJson: true })).status).toBe(401);
    const restricted = { ...viewer, editsPackages: false };
    expect((await postForm(ADD, fields, { viewer: restricted })).status).toBe(403);
    expect(await db().package.count()).toBe(1);
  });

  it("adds one package when it is sent three times at once", async () => {
    const sent = { ...fields, submission: "1b8f5a0e-8f7e-4c3f-9f43-0d6f5a3c1d2e" };
    const answers = await Promise.all([1, 2, 3].map(() => postForm(ADD, sent, { viewer })));
    expect(answers.map(({ location }) => location)).toEqual(Array(3).fill("/packages/p/steps/"));
    expect(await db().package.count()).toBe(2);
  });

  it("says of documentation that there is none only where that is no contradiction", async () => {
    const both = { ...fields, documentationUrl: "https://docs.example/", hasNoDocumentation: "on" };
    expect((await postForm(ADD, both, { viewer })).form?.errors).toHaveProperty("documentationUrl");
    await postForm(ADD, { ...fields, documentationUrl: "", hasNoDocumentation: "on" }, { viewer });
    expect(await db().package.findUnique({ where: { slug: "steps" } })).toMatchObject({
      documentationUrl: "",
    });
  });
});

describe("what sources said when the form began", () => {
  const stated = { statedDescription: "Climb.\nHigher.", statedDocumentation: "https://docs.example/x" };
  const add = async (sent: Record<string, string>) => {
    await postForm(ADD, { ...fields, ...stated, ...sent }, { viewer });
    return db().package.findUniqueOrThrow({ where: { slug: "steps" }, include: { overrides: true } });
  };

  it("is kept and not held, where it was left as it was", async () => {
    const made = await add({ description: "Climb.\r\nHigher.", documentationUrl: "https://docs.example/x" });
    expect(made).toMatchObject({
      description: "Climb.\nHigher.",
      documentationUrl: "https://docs.example/x",
      overrides: [],
    });
  });

  it("is held where somebody wrote something else, and left out where they emptied it", async () => {
    const made = await add({ description: "Climb steps.", documentationUrl: "" });
    expect(made).toMatchObject({ description: "Climb steps.", documentationUrl: null });
    expect(made.overrides.map(({ fact }) => fact)).toEqual(["description"]);
  });

  it("is asked for anew as soon as the package is there", async () => {
    const { id } = await add({});
    expect(await db().packageRefresh.findUnique({ where: { packageId: id } })).toMatchObject({
      requestedById: viewer.id,
    });
  });
});

describe("the reference's own first step", () => {
  it("leads to ours", async () => {
    const VALIDATE = "/packages/add/validate/";
    const sent = await postForm(VALIDATE, { repo_url: "github.com/a/b" }, { viewer });
    expect(sent.location).toBe("/packages/add/?repository=github.com%2Fa%2Fb");
    expect((await postForm(VALIDATE, {}, { verb: "GET" })).location).toBe(ADD);
  });
});
