import type { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/server/changes/change";
import { versionOf } from "@/server/changes/version";
import { db } from "@/server/db";

const select = {
  username: true,
  name: true,
  profile: {
    select: {
      githubAccount: true,
      gitlabAccount: true,
      bitbucketAccount: true,
      publicEmail: true,
      shareFavorites: true,
      links: { select: { label: true, url: true }, orderBy: [{ position: "asc" }, { id: "asc" }] },
    },
  },
} satisfies Prisma.UserSelect;

/** What somebody has written of themselves: what their form shows, and its revisions keep. */
export async function snapshotProfile(tx: Transaction, id: number) {
  const { username, name, profile } = await tx.user.findUniqueOrThrow({ where: { id }, select });
  return {
    username,
    name,
    githubAccount: profile?.githubAccount ?? "",
    gitlabAccount: profile?.gitlabAccount ?? "",
    bitbucketAccount: profile?.bitbucketAccount ?? "",
    publicEmail: profile?.publicEmail ?? "",
    shareFavorites: profile?.shareFavorites ?? false,
    links: profile?.links ?? [],
  };
}

export type OwnProfile = Awaited<ReturnType<typeof snapshotProfile>>;

export async function findOwnProfile(userId: number): Promise<OwnProfile & { version: string }> {
  const profile = await snapshotProfile(db(), userId);
  return { ...profile, version: versionOf(profile) };
}
