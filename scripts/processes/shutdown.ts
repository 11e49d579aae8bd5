type Step = () => unknown;

const steps: Step[] = [];
let ending: Promise<void> | undefined;

/** Registers what has to happen before this process ends. Later registrations run first. Returns what withdraws it. */
export function beforeExit(step: Step): () => void {
  steps.push(step);
  return () => {
    const index = steps.indexOf(step);
    if (index >= 0) steps.splice(index, 1);
  };
}

async function runSteps(): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Ends what was begun, in reverse order, then the process. Further calls wait for the first. */
export async function shutDown(exitCode: number): Promise<never> {
  // What is still registered while we end (by a start that was interrupted) is ended as well.
  ending ??= runSteps();
  await ending;
  process.exit(exitCode);
}

export const isShuttingDown = (): boolean => ending !== undefined;

const PARENT_POLL_MS = 500;

/** npm passes signals on to a shell that may die of them without telling us: then our parent changes. */
function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, PARENT_POLL_MS).unref();
}

/** Ends the process in order on Ctrl-C, SIGTERM, a closed terminal, or when the npm that started it has gone. */
export function shutDownOnSignals(exitCode: number, announce: () => void = () => undefined): void {
  const end = () => {
    if (!isShuttingDown()) announce();
    void shutDown(exitCode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  // A reader of our output that went away must not keep us from ending in order.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  if (process.env.npm_lifecycle_event) watchParent(end);
}
