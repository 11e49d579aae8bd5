import type { Snapshot } from "@/server/changes/record";
import type { Transaction } from "@/server/changes/change";

/**
 * What can be changed of somebody, but for what concerns nobody else (address, password, ways to sign in): those are not
 * kept in the history.
 */
export async function snapshotUser(tx: Transaction, id: number): Promise<Snapshot> {
  const { profile, ...user } = await tx.user.findUniqueOrThrow({
    where: { id },
    select: {
      username: true,
      name: true,
      role: true,
      isActive: true,
      mayEditPackages: true,
      mayEditGrids: true,
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
    },
  });
  return {
    ...user,
    githubAccount: profile?.githubAccount ?? "",
    gitlabAccount: profile?.gitlabAccount ?? "",
    bitbucketAccount: profile?.bitbucketAccount ?? "",
    publicEmail: profile?.publicEmail ?? "",
    shareFavorites: profile?.shareFavorites ?? false,
    links: profile?.links ?? [],
  };
}
