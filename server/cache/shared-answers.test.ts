import { brotliDecompressSync } from "node:zlib";
import { beforeEach, expect, test, vi } from "vitest";
import { AnswerCache } from "@/server/cache/answers";
import { finishedAnswer } from "@/server/cache/finished-answer";
import { SharedAnswers } from "@/server/cache/shared-answers";
import { dependsOn, tags } from "@/server/cache/tags";

const body = Buffer.from("a package ".repeat(500));
const script = Buffer.from(Array.from({ length: 3_000 }, (_, at) => `call${at % 97}(${at * at});`).join(""));
const make = vi.fn(async (collected: ReadonlySet<string>) => {
  dependsOn(tags.package(1));
  const headers = ["content-type", "text/html"];
  return finishedAnswer({
    status: 200,
    headers,
    etag: '"x"',
    coding: "identity",
    isCompressible: true,
    body,
    tags: [...collected],
  });
});

let cache: AnswerCache;
let shared: SharedAnswers;
beforeEach(() => {
  make.mockClear();
  cache = new AnswerCache(1_000_000);
  cache.open();
  shared = new SharedAnswers(cache);
});

test("makes the answer once and each coding of it once", async () => {
  await shared.make("key", "identity", make);
  const coded = await shared.make("key", "br", make);
  expect(make).toHaveBeenCalledTimes(1);
  expect(shared.find("key", "br")).toBe(coded);
  expect(brotliDecompressSync(coded.body).equals(body)).toBe(true);
  expect(coded.wire).toEqual(expect.arrayContaining(["content-encoding", "br", "etag", '"x-br"']));
});

test("compresses a file of the build as hard as can be", async () => {
  const makeFile = async () =>
    finishedAnswer({ ...(await make(new Set([tags.build]))), body: script, tags: [tags.build] });
  const page = await shared.make("page", "br", async () => ({ ...(await makeFile()), tags: [tags.grids] }));
  const file = await shared.make("file", "br", makeFile);
  expect(brotliDecompressSync(file.body).equals(script)).toBe(true);
  expect(file.body.length).toBeLessThan(page.body.length);
});

test("drops every coding with the answer", async () => {
  await shared.make("key", "gzip", make);
  cache.drop(tags.package(1));
  expect([shared.find("key", "identity"), shared.find("key", "gzip")]).toEqual([undefined, undefined]);
});

test("does not keep what changed while it was made, and makes it anew for who asks after the change", async () => {
  let finish: () => void = () => undefined;
  make.mockImplementationOnce(async (collected) => {
    await new Promise<void>((resolve) => (finish = resolve));
    return finishedAnswer({ ...(await make(collected)), body: Buffer.from("stale") });
  });
  const before = shared.make("key", "identity", make);
  cache.drop(tags.package(1));
  const after = await shared.make("key", "identity", make);
  finish();
  expect((await before).body.toString()).toBe("stale");
  expect(after.body.equals(body)).toBe(true);
  expect(shared.find("key", "identity")?.body.equals(body)).toBe(true);
});

test("serves the plain answer to all where compressing is not worth it", async () => {
  const plain = await shared.make("key", "gzip", async (collected) => ({
    ...(await make(collected)),
    isCompressible: false,
  }));
  expect(plain.coding).toBe("identity");
  expect(shared.find("key", "gzip")).toBe(plain);
});
