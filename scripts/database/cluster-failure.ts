import { Failure } from "@/scripts/failure";

const LAST_LINES = 8;

/** Turns what PostgreSQL wrote before it gave up into something a person can act on. */
export function clusterFailure(output: string, logFile?: string): Failure {
  const tail = output.trim().split("\n").slice(-LAST_LINES).join("\n");
  const known = advices.find(({ sign }) => sign.test(output));
  return new Failure(
    known?.message ?? "The embedded PostgreSQL did not start.",
    `${known?.advice ?? "What it said last:"}\n${tail}${logFile ? `\nIts log is ${logFile}.` : ""}`,
  );
}

const advices = [
  {
    sign: /No space left on device/,
    message: "The disk is full: the database cannot write.",
    advice: "Free some space on the disk of DATA_DIR, or set DATA_DIR to a folder on another one.",
  },
  {
    sign: /database files are incompatible with server/,
    message: "The data in DATA_DIR were written by another major version of PostgreSQL.",
    advice: "Use the release that wrote them to export (pg_dump), or set DATA_DIR to a new folder.",
  },
  {
    sign: /lock file "postmaster\.pid" already exists/,
    message: "Another PostgreSQL is using the data in DATA_DIR.",
    advice: "Stop it first, or set DATA_DIR to another folder.",
  },
  {
    sign: /could not create shared memory segment|Cannot allocate memory/,
    message: "There is not enough memory for the database.",
    advice: "Give the machine or container more memory (and shared memory: docker run --shm-size=256m).",
  },
  {
    sign: /Permission denied/,
    message: "The database may not use its own folder.",
    advice: "Let the user that runs it enter and write the folder, or set DATA_DIR to another one.",
  },
];
