import { archiveUser, type ArchiveUser } from "@/server/imports/archive/schema";
import { writeFree, type RecordKind } from "@/server/imports/record-kind";
import type { Run } from "@/server/imports/run";
import { upsert, type Change, type Table } from "@/server/imports/upsert";

const userTable: Table = {
  name: "user",
  key: ["id"],
  columns: ["username", "email", "name", "last_login_at", "created_at"],
  // Who may do what is decided here once the account exists, not by the next import.
  onceOnly: ["role", "is_active", "is_imported"],
};

const profileTable: Table = {
  name: "profile",
  key: ["user_id"],
  columns: [
    "github_account",
    "gitlab_account",
    "bitbucket_account",
    "github_url",
    "public_email",
    "share_favorites",
    "created_at",
    "modified_at",
  ],
};

function roleOf(user: ArchiveUser): "administrator" | "moderator" | "member" {
  if (user.is_superuser) return "administrator";
  return user.is_staff ? "moderator" : "member";
}

const userRow = (user: ArchiveUser) => ({
  id: user.id,
  username: user.username,
  email: user.email === "" ? null : user.email,
  name: `${user.first_name} ${user.last_name}`.trim(),
  last_login_at: user.last_login,
  created_at: user.date_joined,
  role: roleOf(user),
  is_active: user.is_active,
  is_imported: true,
});

const profileRow = ({ id, profile }: ArchiveUser) => ({
  user_id: id,
  github_account: profile.github_account,
  // The archive calls them addresses; they hold account names.
  gitlab_account: profile.gitlab_url,
  bitbucket_account: profile.bitbucket_url,
  github_url: profile.github_url,
  public_email: profile.email,
  share_favorites: profile.share_favorites,
  created_at: profile.created,
  modified_at: profile.modified,
});

export const userKind: RecordKind<ArchiveUser> = {
  kind: "user",
  schema: archiveUser,
  keysOf: (user) => [
    `id:${user.id}`,
    `username:${user.username}`,
    ...(user.email ? [`email:${user.email}`] : []),
  ],
  idOf: (user) => user.id,
  batchSize: 200,
  async write(run, users) {
    const conflicts = await findUserConflicts(run, users);
    const owned = await findOwned(run, users);
    const outcomes = await writeFree(users, conflicts, async (free) => {
      const changes = await writeUsers(
        run,
        free.filter(({ id }) => !owned.has(id)),
      );
      return free.map(({ id }) => changes.get(id) ?? "unchanged");
    });
    return { outcomes };
  },
};

async function writeUsers(run: Run, users: readonly ArchiveUser[]): Promise<Map<number, Change>> {
  const changes = await upsert(run.client, userTable, users.map(userRow));
  const profileChanges = await upsert(run.client, profileTable, users.map(profileRow));
  return new Map(
    users.map(({ id }, place) => {
      const change = changes[place] ?? "unchanged";
      return [id, change === "unchanged" && profileChanges[place] !== "unchanged" ? "updated" : change];
    }),
  );
}

type Holder = { id: number; username: string; email: string | null; is_imported: boolean };

/** Accounts that somebody signs in to: name, address and profile are that person's own by now. */
async function findOwned(run: Run, users: readonly ArchiveUser[]): Promise<Set<number>> {
  const { rows } = await run.client.query<{ user_id: number }>(
    "SELECT DISTINCT user_id FROM account WHERE user_id = ANY ($1::int[])",
    [users.map((user) => user.id)],
  );
  return new Set(rows.map((row) => row.user_id));
}

async function findUserConflicts(run: Run, users: readonly ArchiveUser[]): Promise<(string | null)[]> {
  const { rows } = await run.client.query<Holder>(
    `SELECT id, username, email, is_imported FROM "user"
     WHERE id = ANY ($1::int[]) OR username = ANY ($2::text[]) OR email = ANY ($3::text[])`,
    [users.map((user) => user.id), users.map((user) => user.username), users.map((user) => user.email)],
  );
  return users.map((user) => {
    for (const holder of rows) {
      if (holder.id === user.id) {
        // An account that was made here is never taken over by one that came with an archive.
        if (holder.is_imported && holder.username === user.username) continue;
        return `id ${user.id} is held by a different account, "${holder.username}"`;
      }
      if (holder.username === user.username)
        return `username "${user.username}" is held by account ${holder.id}`;
      if (user.email !== "" && holder.email === user.email)
        return `its e-mail address is held by account ${holder.id}`;
    }
    return null;
  });
}
