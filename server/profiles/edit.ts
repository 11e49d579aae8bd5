import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { versionOf } from "@/server/changes/version";
import { EditConflict } from "@/server/forms/state";
import type { ProfileInput } from "@/server/profiles/input";
import { type OwnProfile, snapshotProfile } from "@/server/profiles/own";

/** What is stored, by the fields of the form. */
function fieldsOf(stored: OwnProfile): Record<string, string> {
  const { shareFavorites, links, ...texts } = stored;
  const ofLinks = links.flatMap(({ label, url }, index) => [
    [`label${index + 1}`, label],
    [`url${index + 1}`, url],
  ]);
  return {
    ...texts,
    version: versionOf(stored),
    shareFavorites: shareFavorites ? "on" : "",
    ...(Object.fromEntries(ofLinks) as Record<string, string>),
  };
}

/** Writes what the actor says of themselves. Throws `EditConflict` where they changed it elsewhere meanwhile. */
export async function editProfile(change: Change, { version, name, links, ...facts }: ProfileInput) {
  const { actor, tx } = change;
  const userId = actor.id;
  authorize(actor, "profile.edit", { ownerId: userId });
  await tx.$queryRaw`SELECT FROM "user" WHERE id = ${userId} FOR UPDATE`;
  const before = await snapshotProfile(tx, userId);
  if (versionOf(before) !== version) throw new EditConflict(fieldsOf(before));
  await tx.user.update({ where: { id: userId }, data: { name } });
  await tx.profile.upsert({ where: { userId }, create: { userId, ...facts }, update: facts });
  await tx.$executeRaw`UPDATE profile SET modified_at = now() WHERE user_id = ${userId}`;
  await tx.profileLink.deleteMany({ where: { userId } });
  await tx.profileLink.createMany({ data: links.map((link, position) => ({ ...link, userId, position })) });
  const after = await snapshotProfile(tx, userId);
  await record(change, { kind: "user", id: userId, action: "update", before, after });
  return { username: after.username };
}
