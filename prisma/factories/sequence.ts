/** Playwright begins a new process after a failure, on the database of the one before. */
const NUMBERS_A_PROCESS = 100_000;

let last = Number(process.env.TEST_WORKER_INDEX ?? 0) * NUMBERS_A_PROCESS;

/** A number that no other row of this run has. */
export const nextNumber = () => ++last;
