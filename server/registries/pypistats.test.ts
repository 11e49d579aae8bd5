import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Fault } from "@/tests/sources/faults";
import { plainAsk } from "@/tests/sources/plain-ask";
import { ReplayServer } from "@/tests/sources/replay-server";
import { pypistats } from "./pypistats";

let counter: ReplayServer;
beforeAll(async () => {
  counter = await ReplayServer.start("pypistats.org");
});
afterAll(() => counter.stop());
beforeEach(() => {
  counter.fault = undefined;
});

const ask = (project: string) => pypistats({ project, api: counter.origin, ask: plainAsk });

it("says how often a project was downloaded in the last month, however its name is spelt", async () => {
  expect(await ask("django-select2")).toBe(30_636);
  expect(await ask("Django_Select2")).toBe(30_636);
});

it("says that it knows no such project", async () => {
  await expect(ask("nothing")).rejects.toMatchObject({ failure: "not_found" });
});

const says =
  (downloads: unknown): Fault =>
  (answer) => ({ ...answer, body: { package: "django-select2", data: { last_month: downloads } } });

const another: Fault = (answer) => ({ ...answer, body: { package: "another", data: { last_month: 3 } } });

it.each<[Fault]>([["html"], ["half"], ["wrong types"], [says(-1)], [says(1.5)], [says(null)], [another]])(
  "takes nothing of %s",
  async (fault) => {
    counter.fault = fault;
    await expect(ask("django-select2")).rejects.toMatchObject({ failure: "bad_answer" });
  },
);

it("counts no further than the database does", async () => {
  counter.fault = says(5_000_000_000);
  expect(await ask("django-select2")).toBe(2_147_483_647);
});
