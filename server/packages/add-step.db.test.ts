import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { sourcesOfForm } from "@/tests/form-sources";
import { readAddStep } from "./add-step";
import { readRepository } from "./repository";
import { entriesAt } from "./same-repository";

siteDatabase();
const hosts = sourcesOfForm();

const PERSON = 7;
const step = (repository: string, isAnother = false) =>
  readAddStep({ repository, isAnother, isWithout: false, person: PERSON });

beforeAll(async () => {
  const client = db();
  const addresses = {
    ladders: "http://github.com/A/Ladders/",
    "ladders-git": "https://www.github.com/a/ladders.git",
    "ladders-ssh": "git@github.com:a/Ladders.git",
    "ladders-extra": "https://github.com/a/ladders-extra",
    "other-owner": "https://github.com/aa/ladders",
    "other-host": "https://gitlab.com/a/ladders",
  };
  for (const [slug, repositoryUrl] of Object.entries(addresses))
    await createPackage(client, { slug, repositoryUrl });
  await createPackage(client, { repositoryUrl: "https://github.com/a/ladders", deletedAt: new Date() });
  const { id } = await createPackage(client, { slug: "steps-2" });
  await client.redirect.create({ data: { kind: "package", slug: "steps", packageId: id } });
});

describe("readAddStep", () => {
  it("asks for the address, and says what is wrong with what was typed", async () => {
    expect(await step(" ")).toEqual({ kind: "address", wrong: null });
    expect(await step("ladders")).toMatchObject({
      kind: "address",
      wrong: expect.stringContaining("https://") as string,
    });
  });

  it("offers entries of the same repository, however both are written, and no others", async () => {
    const found = await step("git@github.com:a/LADDERS.git");
    expect(found.kind === "same" && found.entries.map(({ slug }) => slug).sort()).toEqual([
      "ladders",
      "ladders-git",
      "ladders-ssh",
    ]);
  });

  it("finds them by an index, and not by reading every package", async () => {
    const address = readRepository("https://github.com/a/ladders");
    if (typeof address === "string") throw new Error(address);
    const { categoryId } = await db().package.findFirstOrThrow();
    // Without what else is written for each package, which would take most of the time.
    await db().$transaction([
      db().$executeRaw`SET LOCAL session_replication_role = replica`,
      db().$executeRaw`
        INSERT INTO package (title, slug, category_id, repository_url)
        SELECT n, 'many-' || n, ${categoryId}::int, 'https://github.com/many/' || md5(n::text)
        FROM generate_series(1, 5000) AS n`,
    ]);
    await db().$executeRaw`VACUUM (ANALYZE) package`;
    const plan = await db().$queryRaw<object[]>(Prisma.sql`EXPLAIN ${entriesAt(address)}`);
    expect(JSON.stringify(plan)).toContain("package_repository_place_idx");
  });

  it("begins the form with what the address tells, under a slug that nobody has or had", async () => {
    hosts.index.fault = "broken";
    expect(await step("github.com/a/Steps/tree/main")).toMatchObject({
      kind: "form",
      begun: {
        title: "Steps",
        slug: "steps-3",
        repositoryUrl: "https://github.com/a/Steps",
        registryUrl: "Steps",
        guess: "Steps",
      },
    });
    expect(await step("github.com/a/ladders", true)).toMatchObject({
      kind: "form",
      begun: { slug: "ladders-2" },
    });
    expect(await step("github.com/a/2048")).toMatchObject({ begun: { slug: "a-2048" } });
    expect(await step("github.com/a/usage")).toMatchObject({ begun: { slug: "usage-2" } });
    expect(await step("https://git.example.org/%F0%9F%A6%8A")).toMatchObject({ kind: "address" });
  });

  it("begins an empty form where there is no repository", async () => {
    expect(
      await readAddStep({ repository: "", isAnother: false, isWithout: true, person: PERSON }),
    ).toMatchObject({
      kind: "form",
      begun: { title: "", slug: "" },
    });
  });
});
