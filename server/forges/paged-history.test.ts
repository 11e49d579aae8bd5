import { afterEach, describe, expect, it } from "vitest";
import type { JsonValue } from "@/server/sources/json-value";
import { changedAt, repositoryAt } from "@/tests/sources/forge-scene";
import { dayAfterStart, GitHistory, growing } from "@/tests/sources/git-history";
import { bitbucketHistory, forgejoHistory } from "@/tests/sources/history-answers";
import { plainAsk } from "@/tests/sources/plain-ask";
import { readAnswers } from "@/tests/sources/recorded-answers";
import { ReplayServer } from "@/tests/sources/replay-server";
import { bitbucket } from "./bitbucket";
import { forgejo } from "./forgejo";

const REPOSITORY = "/repos/fernwork/django-ferns";
const PLACE = "/repositories/fernwork/django-moss";

const forges = [
  {
    host: "codeberg.org",
    adapter: forgejo,
    url: "https://codeberg.org/fernwork/django-ferns",
    serve: forgejoHistory,
    place: REPOSITORY,
    /** What the repository says after a push on that day. */
    pushed: (day: number) =>
      changedAt("codeberg.org", REPOSITORY, { updated_at: dayAfterStart(day).toISOString() }),
  },
  {
    host: "bitbucket.org",
    adapter: bitbucket,
    url: "https://bitbucket.org/fernwork/django-moss",
    serve: bitbucketHistory,
    place: PLACE,
    pushed: () =>
      changedAt("bitbucket.org", `${PLACE}?fields=full_name,description,website,mainbranch.name`, {
        mainbranch: { name: "main" },
      }),
  },
];

let server: ReplayServer | undefined;
afterEach(() => server?.stop());

async function scene({ host, serve, place, adapter, url, pushed }: (typeof forges)[number]) {
  const ofRepository = readAnswers(host).filter((answer) => !answer.path.includes("/commits"));
  const replay = (server = await ReplayServer.start(host, ofRepository));
  const history = new GitHistory();
  let head = "";
  replay.otherwise = serve({ history, repository: place, head: () => head });
  const repository = repositoryAt(url);
  const ask = (memory: JsonValue, day: number, ask = plainAsk) =>
    adapter({ repository, api: replay.origin, memory, now: dayAfterStart(day + 0.5), ask });
  const push = (day: number, to: string) => {
    head = to;
    replay.put(pushed(day));
  };
  return { history, replay, ask, push };
}

describe.each(forges)("the history of a repository on $host", (forge) => {
  it(
    "is the same counted day by day as at once, with merges and after rewrites",
    { timeout: 20_000 },
    async () => {
      const { history, ask, push } = await scene(forge);
      let memory: JsonValue = null;
      let last = "";
      let rewrites = 0;
      for (const { day, head } of [...growing(history, 7)].slice(0, 30)) {
        push(day, head);
        const dayByDay = await ask(memory, day);
        memory = dayByDay.memory;
        expect(dayByDay.facts.commitCount).toBe(history.list(null, head).length);
        const isRewritten = last !== "" && !history.reachable(head).has(last);
        if (isRewritten) expect(dayByDay.facts).toEqual((await ask(null, day)).facts);
        rewrites += Number(isRewritten);
        last = head;
      }
      expect(rewrites).toBeGreaterThan(1);
      const { facts } = await ask(memory, 300);
      expect((await ask(null, 300)).facts).toMatchObject(facts);
    },
  );

  it("is read in pages: of a long one as much as may be asked for at once, the rest the next times", async () => {
    const { history, ask, push, replay } = await scene(forge);
    push(2499, history.line(0, 2500));
    const first = await ask(null, 2500);
    expect(first.facts.commits?.perWeek.reduce((sum, perWeek) => sum + perWeek)).toBeGreaterThan(357);
    expect(first.facts).toMatchObject({ participants: ["ada"], participantsComplete: false });
    const second = await ask(first.memory, 2501);
    replay.asked.splice(0);
    const third = await ask(second.memory, 2502);
    expect(third.facts).toMatchObject({ commitCount: 2500, participantsComplete: true });
    expect(replay.paths.filter((path) => path.includes("page=")).length).toBeGreaterThan(4);
    expect(Buffer.byteLength(JSON.stringify(third.memory))).toBeLessThan(2500);
  });

  it("is counted anew once the commit that was the last one is no longer there", async () => {
    const { history, ask, push } = await scene(forge);
    const base = history.line(0, 10);
    push(15, history.line(10, 5, base));
    const { memory } = await ask(null, 15);
    const head = history.line(20, 2, base);
    for (const id of [...history.commits.keys()].slice(10, 15)) history.commits.delete(id);
    push(22, head);
    expect((await ask(memory, 22)).facts.commitCount).toBe(12);
  });
});

it("asks a Gitea that knows no ranges for all, and counts right", async () => {
  const [codeberg] = forges;
  if (!codeberg) throw new Error("There is no such forge.");
  const { history, ask, push } = await scene(codeberg);
  const asOldServers: typeof plainAsk = (address, options) =>
    plainAsk(address.replace(/&not=[^&]*/, ""), options);
  const base = history.line(0, 10);
  push(10, base);
  const { memory } = await ask(null, 10, asOldServers);
  push(13, history.line(11, 3, base));
  expect((await ask(memory, 13, asOldServers)).facts).toMatchObject({
    commitCount: 13,
    participants: ["ada"],
  });
});
