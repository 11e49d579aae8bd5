import { describe, expect, it } from "vitest";
import { SourceError } from "@/server/sources/source-error";
import { dayAfterStart, growing, GitHistory } from "@/tests/sources/git-history";
import { type CommitCount, type CommitSource, countCommits } from "./count-commits";

type Asked = { day?: number; memory?: unknown; maxPages?: number };
const count = (source: CommitSource, head: string, { day = 400, memory, maxPages = 100 }: Asked = {}) =>
  countCommits({ source, head, memory, now: dayAfterStart(day), maxPages });

/** As it is after it was stored. */
const stored = ({ memory }: CommitCount) => JSON.parse(JSON.stringify(memory)) as unknown;
const inYear = ({ commits }: CommitCount) => commits?.perWeek.reduce((sum, perWeek) => sum + perWeek, 0);

describe("countCommits", () => {
  it("counts everything the first time", async () => {
    const repository = new GitHistory();
    const head = repository.line(391, 10);
    const counted = await count(repository, head);
    expect(counted).toMatchObject({ total: 10, participants: ["ada"], participantsComplete: true });
    expect(inYear(counted)).toBe(10);
    expect(repository.pagesAsked).toBe(4);
  });

  it("asks for nothing when nothing has come", async () => {
    const repository = new GitHistory();
    const head = repository.line(391, 10);
    const first = await count(repository, head);
    repository.pagesAsked = 0;
    expect(await count(repository, head, { memory: stored(first) })).toEqual(first);
    expect(repository.pagesAsked).toBe(0);
  });

  it("asks for the new ones only, those of a merged older branch, too", async () => {
    const repository = new GitHistory(100);
    const base = repository.line(380, 10);
    const head = repository.line(395, 1, base);
    const first = await count(repository, head);
    const branch = repository.line(391, 2, base);
    const merge = repository.commit(396, "grace", head, branch);
    repository.pagesAsked = 0;
    const second = await count(repository, merge, { memory: stored(first) });
    expect(second).toMatchObject({ total: 14, participants: ["ada", "grace"] });
    expect(inYear(second)).toBe(14);
    expect(repository.pagesAsked).toBe(1);
  });

  it("counts anew after history was rewritten", async () => {
    const repository = new GitHistory();
    const base = repository.line(380, 5);
    const first = await count(repository, repository.line(390, 5, base));
    expect(first.total).toBe(10);
    const second = await count(repository, repository.line(390, 2, base), { memory: stored(first) });
    expect(second.total).toBe(7);
    expect(inYear(second)).toBe(7);
  });

  it("never asks for more pages than it may, says what it does not know, and goes on the next time", async () => {
    const repository = new GitHistory(10);
    const head = repository.line(0, 400);
    const first = await count(repository, head, { maxPages: 20 });
    expect(first).toMatchObject({
      commits: null,
      total: null,
      participants: ["ada"],
      participantsComplete: false,
    });
    expect(repository.pagesAsked).toBe(20);
    // A year is read before all is, and what has come meanwhile goes first.
    const newer = repository.line(400, 5, head);
    const second = await count(repository, newer, { day: 405, memory: stored(first), maxPages: 19 });
    expect(second).toMatchObject({ total: null, participantsComplete: false });
    expect(second.commits).toEqual((await count(repository, newer, { day: 405 })).commits);
    const third = await count(repository, newer, { day: 405, memory: stored(second), maxPages: 20 });
    expect(third).toMatchObject({ total: 405, participantsComplete: true });
  });

  it("reads what has come in several times when it is too much for one", async () => {
    const repository = new GitHistory(10);
    const head = repository.line(0, 5);
    let counted = await count(repository, head);
    const newer = repository.line(5, 95, head);
    const totals: (number | null)[] = [];
    for (let time = 0; time < 4; time += 1) {
      counted = await count(repository, newer, { memory: stored(counted), maxPages: 3 });
      totals.push(counted.total);
    }
    expect(totals).toEqual([null, null, null, 100]);
    expect(repository.pagesAsked).toBe(1 + 10);
  });

  it("begins anew when a forge no longer knows where it was", async () => {
    const repository = new GitHistory();
    const head = repository.line(391, 9);
    const first = await count(repository, head, { maxPages: 1 });
    const forgetful: CommitSource = {
      contains: repository.contains,
      page: async (range, cursor) => {
        if (cursor === "3" && forgotten) {
          forgotten = false;
          throw new SourceError("bad_answer", "There is no such page.");
        }
        return repository.page(range, cursor);
      },
    };
    let forgotten = true;
    expect((await count(forgetful, head, { memory: stored(first) })).total).toBe(9);
  });

  it("keeps what it has read when the forge asks for patience, and goes on the next time", async () => {
    const repository = new GitHistory(10);
    const head = repository.line(300, 50);
    let isPatient = false;
    const impatient: CommitSource = {
      contains: repository.contains,
      page: (range, cursor) => {
        if (isPatient || cursor !== "20") return repository.page(range, cursor);
        return Promise.reject(new SourceError("busy", "Come again later."));
      },
    };
    const first = await count(impatient, head);
    expect(first).toMatchObject({ total: null, memory: { tally: { total: 20 } } });
    await expect(count(impatient, head, { memory: stored(first) })).rejects.toThrow("Come again later.");
    isPatient = true;
    repository.pagesAsked = 0;
    expect((await count(impatient, head, { memory: stored(first) })).total).toBe(50);
    expect(repository.pagesAsked).toBe(3);
  });

  it("fails as the forge does", async () => {
    const broken: CommitSource = {
      contains: async () => true,
      page: () => Promise.reject(new SourceError("unavailable", "It is out of order.")),
    };
    await expect(count(broken, "c1")).rejects.toThrow("It is out of order.");
  });

  it.each([null, 7, "x", [], { newest: "c0" }, { newest: "c0", unread: [], tally: { total: -1 } }])(
    "takes %j for no memory",
    async (memory) => {
      const repository = new GitHistory();
      expect((await count(repository, repository.line(391, 2), { memory })).total).toBe(2);
    },
  );
});

describe.each([1, 2, 3, 4])("history %i", (seed) => {
  it.each([2, 5, 100])(
    "counted bit by bit, at most %i pages at once, is as if counted at once",
    async (maxPages) => {
      const repository = new GitHistory(4);
      let memory: unknown = null;
      let compared = 0;
      for (const { day, head } of growing(repository, seed)) {
        const bit = await count(repository, head, { day, memory, maxPages });
        memory = stored(bit);
        const whole = await count(repository, head, { day });
        if (bit.commits) expect(bit.commits).toEqual(whole.commits);
        if (bit.total === null) continue;
        compared += 1;
        expect({ ...bit, memory: { ...bit.memory, tally: null } }).toEqual({
          ...whole,
          memory: { ...whole.memory, tally: null },
        });
        expect(bit.memory.tally.weeks).toEqual(whole.memory.tally.weeks);
      }
      expect(compared).toBeGreaterThan(2);
    },
  );
});
