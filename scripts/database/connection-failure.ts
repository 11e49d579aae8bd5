import { Failure } from "@/scripts/failure";

/** The address without its password, for messages. */
function withoutPassword(url: string): string {
  try {
    const shown = new URL(url);
    if (shown.password) shown.password = "***";
    return shown.href;
  } catch {
    return "(an address that cannot be read)";
  }
}

const advices: Record<string, string> = {
  ECONNREFUSED: "Nothing answers there. Is the server running, and are host and port right?",
  ENOTFOUND: "The host's name is not known. Is it spelt correctly?",
  ETIMEDOUT: "It does not answer. Is a firewall in between?",
  "28P01": "It refuses the password.",
  "28000": "It refuses this user or this machine (pg_hba.conf).",
  "3D000": "The server is there, but this database is not. Create it: createdb <name>.",
  "53300": "It has no free connections (max_connections).",
  "57P03": "It is starting up or shutting down. Try again in a moment.",
};

/** Says which database cannot be reached and what to look at. */
export function connectionFailure(error: unknown, url: string): Failure {
  const { code, message } = error as { code?: string; message?: string };
  const advice = advices[code ?? ""] ?? message ?? String(error);
  return new Failure(
    `The database ${withoutPassword(url)} cannot be used.`,
    `${advice}\nSet DATABASE_URL to another one, or leave it out for an embedded database.`,
    { cause: error },
  );
}
