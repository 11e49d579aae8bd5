import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** For when a host was away: everything that was given up meanwhile. */
export const TryAllAgain = () => (
  <form method="post" action={paths.admin("jobs/failed/again")} className="mt-4">
    <button
      type="submit"
      className="border-control hover:bg-sunken h-9 cursor-pointer rounded-md border px-3 font-medium max-sm:h-11"
    >
      {words.adminJobs.tryAllAgain}
    </button>
  </form>
);
