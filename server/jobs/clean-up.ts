import type { Job } from "./job";

/** Deletes what has expired: sessions, verifications, the progress of imports that ended, or were given up, long ago. */
export const cleanUp: Job = {
  name: "clean-up",
  timeLimitMs: 60_000,
  async run(pool) {
    const sessions = await pool.query("DELETE FROM session WHERE expires_at < now()");
    const verifications = await pool.query("DELETE FROM verification WHERE expires_at < now()");
    const imports = await pool.query(
      "DELETE FROM import_progress WHERE updated_at < now() - interval '30 days'",
    );
    return {
      sessions: sessions.rowCount ?? 0,
      verifications: verifications.rowCount ?? 0,
      imports: imports.rowCount ?? 0,
    };
  },
};
