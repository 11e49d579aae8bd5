import { Prisma } from "@/prisma/generated/client";
import { type Change, inChange } from "@/server/changes/change";
import type { Done } from "@/server/forms/form";

const KEY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Makes a change once for all forms with the same key. The key is written first, in the change's transaction: whoever sends
 * it meanwhile waits for that to end, and is led where the first one was. A key that is none counts for nothing.
 */
export async function changeOnce(
  key: string | undefined,
  who: Omit<Change, "tx">,
  make: (change: Change) => Promise<Done>,
): Promise<Done> {
  if (key === undefined || !KEY.test(key)) return inChange(who, make);
  return inChange(who, async (change) => {
    const written = await change.tx.$executeRaw(
      Prisma.sql`INSERT INTO form_submission (key, location) VALUES (${key}::uuid, '') ON CONFLICT DO NOTHING`,
    );
    if (written === 0) {
      const earlier = await change.tx.formSubmission.findUniqueOrThrow({ where: { key } });
      return { location: earlier.location };
    }
    const done = await make(change);
    await change.tx.formSubmission.update({ where: { key }, data: { location: done.location } });
    return done;
  });
}
