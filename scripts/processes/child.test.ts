import { expect, it } from "vitest";
import { runChild } from "@/scripts/processes/child";

it("ends a program that takes too long, with all that it started", async () => {
  const nested = "require('child_process').spawn('sleep', ['600'], { stdio: 'inherit' })";
  const { status } = await runChild(process.execPath, ["-e", nested], { timeoutMs: 300 });
  expect(status).not.toBe(0);
});

it("collects what a program says", async () => {
  const program = "console.log('out'); console.error('err'); process.exitCode = 3";
  const { status, output } = await runChild(process.execPath, ["-e", program]);
  expect(status).toBe(3);
  expect(output.split("\n").sort().join(" ").trim()).toBe("err out");
});
