import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "@/server/imports/run";

/** Without a terminal, a line is written at most this often. */
const LINE_INTERVAL_MS = 2_000;

type ProgressDisplay = { show: (progress: Progress) => void; end: () => void };

/** A bar on a terminal, plain lines elsewhere; both on standard error. */
export function createProgressDisplay(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  let current: { bar: SingleBar; label: string } | undefined;
  const end = () => {
    current?.bar.stop();
    current = undefined;
  };
  return {
    end,
    show({ label, done, total }) {
      if (current?.label !== label) {
        end();
        const format = "{label} {bar} {value}/{total} · {eta_formatted} left";
        current = { label, bar: new SingleBar({ format, stream }, Presets.shades_classic) };
        current.bar.start(total ?? done, 0, { label: label.padEnd(10) });
      }
      if (total !== null) current.bar.setTotal(Math.max(total, done));
      current.bar.update(done);
    },
  };
}

function lines(stream: NodeJS.WritableStream): ProgressDisplay {
  let lastLabel = "";
  let lastAt = 0;
  return {
    end: () => undefined,
    show({ label, done, total }) {
      const isDue = label !== lastLabel || done === total || performance.now() - lastAt > LINE_INTERVAL_MS;
      if (!isDue) return;
      lastLabel = label;
      lastAt = performance.now();
      stream.write(`  ${label} ${done}${total === null ? "" : ` of ${total}`}\n`);
    },
  };
}
