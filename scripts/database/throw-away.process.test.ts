import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { processesNaming, startCommand } from "@/tests/installation";

const home = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-throw-away-"));
fs.chmodSync(home, 0o711);
const tmpdirBefore = process.env.TMPDIR;
afterAll(() => {
  if (tmpdirBefore === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = tmpdirBefore;
  fs.rmSync(home, { recursive: true, force: true });
});

const servers = () => fs.readdirSync(home).filter((name) => name.startsWith("catalogue-postgres-"));

it("ends the server that a killed run left behind, and no other", async () => {
  process.env.TMPDIR = home;
  const killed = startCommand(process.execPath, ["--import", "tsx", "scripts/postgres.ts"], { TMPDIR: home });
  await expect.poll(killed.output, { timeout: 30_000 }).toContain("postgresql://");
  const living = await startThrowAwayCluster();
  expect(servers()).toHaveLength(2);

  killed.child.kill("SIGKILL");
  await killed.ended;
  const next = await startThrowAwayCluster();
  expect(servers()).toHaveLength(2);

  await Promise.all([living.stop(), next.stop()]);
  expect(servers()).toEqual([]);
  expect(processesNaming(home)).toEqual([]);
});
