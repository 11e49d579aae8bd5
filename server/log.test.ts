import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const writeMuch = `
  import { log } from "@/server/log";
  let rounds = 0;
  const timer = setInterval(() => {
    for (let line = 0; line < 5_000; line += 1) log().info({ text: "x".repeat(2_000) }, "request");
    if (++rounds < 40) return;
    clearInterval(timer);
    process.stderr.write(String(Math.round(process.memoryUsage().rss / 1_048_576)));
    // Ending in order would wait for the reader.
    process.kill(process.pid, "SIGKILL");
  }, 1);`;

test("loses lines rather than memory when nobody reads them", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", writeMuch], {
    env: { ...process.env, LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [memoryMib] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(Number(memoryMib)).toBeGreaterThan(0);
  expect(Number(memoryMib)).toBeLessThan(300);
}, 30_000);
