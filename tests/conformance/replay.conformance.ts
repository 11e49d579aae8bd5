import { beforeAll, describe, expect, it } from "vitest";
import { startArchiveSite, type ImportedSite } from "@/tests/archive-site";
import type { Answer } from "@/tests/send-exactly";
import { recordedCases, type Case } from "./cases";
import { compared, expected } from "./compare";
import { deliberateChecks } from "./deliberate";
import { exchange } from "./exchange";
import { checkSearch, isSearch } from "./search-answers";

const cases = recordedCases();

describe("the reference's answers", () => {
  let site: ImportedSite;

  beforeAll(async () => {
    site = await startArchiveSite();
    return () => site.stop();
  });

  async function check(answer: Answer, recorded: Case): Promise<void> {
    const { request, name, deliberate } = recorded;
    if (deliberate !== undefined) {
      await deliberateChecks[name]?.(answer, recorded, (path) => exchange(site.port, { ...request, path }));
    } else if (isSearch(recorded)) {
      checkSearch(answer, recorded);
    } else {
      const wanted = expected(recorded);
      expect(compared(answer, recorded, wanted)).toEqual(wanted);
    }
  }

  it.each(cases)("$name: $request.method $request.path", async (recorded) => {
    await check(await exchange(site.port, recorded.request), recorded);
    // Once more, since the first answer may have been kept.
    await check(await exchange(site.port, recorded.request), recorded);
  });

  it("differ from ours only where there is a check of what is better", () => {
    const noted = cases.filter(({ deliberate }) => deliberate !== undefined).map(({ name }) => name);
    expect(noted.toSorted()).toEqual(Object.keys(deliberateChecks).toSorted());
  });
});
