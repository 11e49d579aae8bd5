import { setImmediate as nextTick } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dependsOn, tags } from "@/server/cache/tags";
import { noteOutage } from "@/server/database-outage";
import { TestDoor } from "@/server/front-door/test-door";

class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => (this.open = resolve));
}

let door: TestDoor;
/** Pages are ready once this opens. */
let gate: Gate;
let [beingMade, mostAtATime] = [0, 0];

beforeEach(async () => {
  gate = new Gate();
  [beingMade, mostAtATime] = [0, 0];
  door = await TestDoor.open();
  door.handlePage.mockImplementation(async ({ url }, response) => {
    dependsOn(tags.packages);
    if (!url?.startsWith("/_next/")) {
      mostAtATime = Math.max(mostAtATime, ++beingMade);
      await gate.opened;
      beingMade -= 1;
    }
    response.end(url);
  });
});
afterEach(() => door.close());

const grid = (number: number) => `/grids/g/large/?hide=${number}`;
const askAll = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => door.ask(grid(at))));
const untilBegun = (count: number) => vi.waitFor(() => expect(door.handlePage.mock.calls.length).toBe(count));

test("makes a crowd of pages a few at a time, and each of them", async () => {
  const answers = askAll(64);
  await untilBegun(4);
  gate.open();
  expect((await answers).map(({ status, text }) => [status, text])).toEqual(
    Array.from({ length: 64 }, (_, at) => [200, grid(at)]),
  );
  expect(mostAtATime).toBe(4);
});

test("sends files, data and what is kept while pages wait", async () => {
  gate.open();
  await door.ask("/packages/");
  gate = new Gate();
  const answers = askAll(8);
  await untilBegun(5);
  for (const path of ["/_next/static/a.js", "/api/v4/packages/1/", "/packages/"])
    expect((await door.ask(path)).status, path).toBe(200);
  gate.open();
  await answers;
});

test("makes no page for a visitor who has left the line", async () => {
  const answers = askAll(4);
  await untilBegun(4);
  await door.leaveInLine(grid(99));
  gate.open();
  await answers;
  await door.ask(grid(5));
  expect(door.handlePage.mock.calls.map(([{ url }]) => url)).not.toContain(grid(99));
});

test("keeps nobody in line for a database that does not answer", async () => {
  door.handlePage.mockImplementation(async ({ url }, response) => {
    if (/^\/\d+\//.test(url ?? "")) return void response.end("out of reach");
    mostAtATime = Math.max(mostAtATime, ++beingMade);
    await gate.opened;
    noteOutage(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" }));
    // The others are let in by now, or never.
    await nextTick();
    beingMade -= 1;
    response.writeHead(500).end();
  });
  const answers = askAll(20);
  await untilBegun(4);
  gate.open();
  expect((await answers).map(({ status }) => status)).toEqual(Array(20).fill(503));
  expect(mostAtATime).toBeGreaterThan(4);
});
