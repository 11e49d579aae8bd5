import { hashPassword } from "better-auth/crypto";
import type { PrismaClient } from "@/prisma/generated/client";

export const PASSWORD_OF_SCENE = "correct horse battery";

let digest: Promise<string> | undefined;
/** Made once: a digest is meant to take long. */
const digestOfPassword = () => (digest ??= hashPassword(PASSWORD_OF_SCENE));

/** With all that hangs on them. */
const emptied = [
  ...["revision", "package", "grid", "category", "banner", "announcement", "pick", "post", "quota", "user"],
  ...["form_submission", "verification"],
];

/** What is added from now on has ids beyond those of the scene. */
const moveSequences = `
  DO $$ DECLARE sequence regclass; BEGIN
    FOR sequence IN SELECT oid FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace
    LOOP PERFORM setval(sequence, greatest(nextval(sequence), 1000)); END LOOP;
  END $$`;

/**
 * One of everything that a form can be about, under id 1: package `huey` in grid `queues` with a feature and its cell,
 * category `apps`, a report, a site, and the rest. Those of a package that is deleted, and of an account that is closed,
 * have id 2. `owner` is whose they are; `signer`, with id 3, has the password.
 */
export async function makeFormScene(client: PrismaClient): Promise<{ owner: number }> {
  await client.$transaction(emptied.map((table) => client.$executeRawUnsafe(`DELETE FROM "${table}"`)));
  await client.user.create({ data: { id: 1, username: "owner", email: "owner@example.com" } });
  await client.user.create({ data: { id: 2, username: "closed", isActive: false } });
  await client.category.create({ data: { id: 1, title: "Apps", titlePlural: "Apps", slug: "apps" } });
  await client.category.create({ data: { id: 2, title: "Empty", titlePlural: "Empty", slug: "empty" } });
  await client.user.create({
    data: { id: 3, username: "signer", email: "signer@example.com", emailVerified: true },
  });
  const password = await digestOfPassword();
  await client.account.create({
    data: { id: 1, userId: 3, accountId: "3", providerId: "credential", password },
  });
  await client.account.create({ data: { id: 2, userId: 3, accountId: "77", providerId: "github" } });
  const shared = { categoryId: 1, createdById: 1 };
  await client.package.create({ data: { ...shared, id: 1, title: "Huey", slug: "huey", description: "A" } });
  await client.package.create({
    data: { ...shared, id: 2, title: "Gone", slug: "gone", deletedAt: new Date("2026-01-01") },
  });
  await client.package.create({ data: { ...shared, id: 3, title: "Rq", slug: "rq" } });
  await client.grid.create({ data: { id: 1, title: "Queues", slug: "queues" } });
  await client.grid.create({
    data: { id: 2, title: "Gone", slug: "gone", deletedAt: new Date("2026-01-01") },
  });
  await client.gridPackage.create({ data: { id: 1, gridId: 1, packageId: 1 } });
  await client.feature.create({ data: { id: 1, gridId: 1, title: "Async" } });
  await client.feature.create({ data: { id: 2, gridId: 1, title: "Retries", position: 1 } });
  await client.element.create({ data: { gridId: 1, featureId: 1, gridPackageId: 1, text: "yes" } });
  await client.packageFlag.create({ data: { id: 1, packageId: 1, userId: 1, reason: "Spam" } });
  const site = { packageId: 1, createdById: 1, title: "Shop", url: "https://shop.example/" };
  await client.packageSite.create({ data: { ...site, id: 1 } });
  await client.banner.create({ data: { id: 1, kind: "info", text: "Hello" } });
  await client.announcement.create({ data: { id: 1, title: "Hello" } });
  const week = { startsOn: new Date("2026-01-05"), endsOn: new Date("2026-01-11") };
  await client.pick.create({ data: { ...week, id: 1, packageId: 1 } });
  await client.post.create({ data: { id: 1, title: "News", slug: "news", content: "Text" } });
  await client.apiToken.create({
    data: { id: 1, userId: 1, name: "CI", digest: "0".repeat(64), start: "cat_0000" },
  });
  await client.session.create({
    data: { id: 1, userId: 1, token: "of the owner", expiresAt: new Date("2999-01-01") },
  });
  await client.revision.create({
    data: {
      ...{ id: 1, subjectKind: "package", subjectId: 1, packageId: 1, action: "update", actorId: 1 },
      ...{ before: { title: "Hugo" }, after: { title: "Huey" } },
    },
  });
  const wording = { room: "banners", kind: "info", startsAt: null, endsAt: null, isDismissible: true };
  await client.revision.create({
    data: {
      ...{ id: 2, subjectKind: "notice", subjectId: 1, action: "update", actorId: 1 },
      ...{ before: { ...wording, text: "Hullo" }, after: { ...wording, text: "Hello" } },
    },
  });
  await client.$executeRawUnsafe(moveSequences);
  return { owner: 1 };
}
