import { expect, test } from "vitest";
import { Turns } from "./turns";

const newTurns = ({ atATime = 2, inLine = 10 } = {}) =>
  new Turns({
    atATime,
    inLine,
    refuse: () => new Error("full"),
    isHopeless: (error) => error instanceof RangeError,
  });

/** Work that ends when it is told to. */
function newWork(turns: Turns, names: readonly string[]) {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const results = names.map((name) =>
    turns.take(async () => {
      begun.push(name);
      await new Promise<void>((resolve, reject) =>
        ends.set(name, (error) => (error ? reject(error) : resolve())),
      );
      return name;
    }),
  );
  const settled = Promise.allSettled(results);
  const end = async (name: string, error?: Error) => {
    ends.get(name)?.(error);
    await new Promise(setImmediate);
  };
  return { begun, end, results, settled };
}

test("lets so many work at a time, the others in the order in which they came", async () => {
  const { begun, end, results } = newWork(newTurns(), ["a", "b", "c", "d", "e"]);
  expect(begun).toEqual(["a", "b"]);
  await end("b");
  expect(begun).toEqual(["a", "b", "c"]);
  await end("a");
  await end("c");
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
  await end("d");
  await end("e");
  expect(await Promise.all(results)).toEqual(["a", "b", "c", "d", "e"]);
});

test("gives the turn of one that fails to the next", async () => {
  const { begun, end, settled } = newWork(newTurns({ atATime: 1 }), ["a", "b"]);
  await end("a", new TypeError("broken"));
  expect(begun).toEqual(["a", "b"]);
  await end("b");
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});

test("refuses whoever finds the line full, and nobody once there is room", async () => {
  const turns = newTurns({ atATime: 1, inLine: 1 });
  const { end, settled } = newWork(turns, ["a", "b", "c"]);
  await end("a");
  await end("b");
  expect((await settled).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  await expect(turns.take(() => Promise.resolve("d"))).resolves.toBe("d");
});

test("lets nobody wait where all are going to fail, and counts as before afterwards", async () => {
  const turns = newTurns();
  const { begun, end, settled } = newWork(turns, ["a", "b", "c", "d", "e"]);
  await end("a", new RangeError("no database"));
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
  for (const name of ["b", "c", "d", "e"]) await end(name);
  await settled;
  const later = newWork(turns, ["f", "g", "h"]);
  expect(later.begun).toEqual(["f", "g"]);
  for (const name of ["f", "g", "h"]) await later.end(name);
});
