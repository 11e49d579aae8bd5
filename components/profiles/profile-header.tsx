import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { initials } from "@/lib/initials";
import { type Profile } from "@/server/profiles/queries";

/** Who it is: the name they chose, the name of their account, and since when. */
export function ProfileHeader({ profile }: { profile: Profile }) {
  const { username, name, createdAt } = profile;
  return (
    <div className="flex items-center gap-4 pt-3 pb-6">
      <span
        aria-hidden="true"
        className="bg-accent-wash text-accent-strong grid size-14 shrink-0 place-items-center rounded-full text-lg font-medium"
      >
        {initials(name || username)}
      </span>
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold tracking-tight wrap-anywhere">
          <bdi>{name || username}</bdi>
        </h1>
        <p className="text-ink-soft text-sm">
          {name && (
            <>
              <bdi className="wrap-anywhere">{username}</bdi> ·{" "}
            </>
          )}
          {words.profiles.since} <Time at={createdAt} isAbsolute />
        </p>
      </div>
    </div>
  );
}
