import type { Job } from "./job";

/**
 * Deletes what has expired: sessions, verifications, the progress of imports that ended, or were given up, long ago, and the
 * names of reports of git hosts: one that is sent again after so long causes a refresh, no more. Hosts that nobody has asked for
 * a month are forgotten: entries may link to any number of them.
 */
export const cleanUp: Job = {
  name: "clean-up",
  timeLimitMs: 60_000,
  async run(pool) {
    const sessions = await pool.query("DELETE FROM session WHERE expires_at < now()");
    const verifications = await pool.query("DELETE FROM verification WHERE expires_at < now()");
    const imports = await pool.query(
      "DELETE FROM import_progress WHERE updated_at < now() - interval '30 days'",
    );
    const reports = await pool.query(
      "DELETE FROM webhook_delivery WHERE received_at < now() - interval '90 days'",
    );
    const hosts = await pool.query(
      `DELETE FROM host_budget WHERE updated_at < now() - interval '30 days'
         AND coalesce(paused_until, '-infinity') < now()`,
    );
    return {
      sessions: sessions.rowCount ?? 0,
      verifications: verifications.rowCount ?? 0,
      imports: imports.rowCount ?? 0,
      reports: reports.rowCount ?? 0,
      hosts: hosts.rowCount ?? 0,
    };
  },
};
