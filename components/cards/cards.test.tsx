import { beforeEach, expect, it, vi } from "vitest";
import { drawCard } from "@/server/cards/draw";
import { type Card } from "./card";
import { CardPicture } from "./card-picture";
import { cardOfGrid } from "./grid-cards";
import { cardOfPackage } from "./package-cards";
import { writable } from "./writable";

const PNG_SIGNATURE = "89504e470d0a1a0a";

const asked = vi.fn(() => Promise.reject(new Error("no network")));

beforeEach(() => {
  asked.mockClear();
  vi.stubGlobal("fetch", asked);
  return () => vi.unstubAllGlobals();
});

async function draw(card: Card): Promise<{ width: number; height: number; bytes: number }> {
  const answer = await drawCard(<CardPicture card={card} />);
  expect(answer.headers.get("content-type")).toBe("image/png");
  const png = Buffer.from(await answer.arrayBuffer());
  expect(png.toString("hex", 0, 8)).toBe(PNG_SIGNATURE);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes: png.length };
}

const entry = {
  id: 1,
  title: "django-comments-xtd",
  slug: "django-comments-xtd",
  description: "Comments with threads, mails and reactions.",
  stars: 618,
  forks: 158,
  lastFetchedAt: new Date("2026-02-01T00:00:00Z"),
  registryVersion: "2.10.1",
  commitsPerWeek: [0, 3, 1, 7],
  archivedAt: null,
  deprecatedAt: null,
  category: { id: 1, title: "App" },
  score: 81,
};

it("draws a package", async () => {
  expect(await draw(cardOfPackage(entry))).toMatchObject({ width: 1200, height: 630 });
});

it("says the figures of a package that are known, and none that nobody looked for", () => {
  expect(cardOfPackage(entry).figures).toEqual([
    { label: "Stars", value: "618" },
    { label: "Version", value: "2.10.1" },
    { label: "Score", value: "81 good" },
  ]);
  const unknown = { stars: 0, forks: 0, lastFetchedAt: null, registryVersion: null, score: null };
  const card = cardOfPackage({ ...entry, ...unknown });
  expect(card.figures).toEqual([]);
  expect(card.note).toBe("Its figures have never been fetched yet.");
  expect(cardOfPackage({ ...entry, ...unknown, lastFetchedAt: entry.lastFetchedAt }).figures).toEqual([
    { label: "Stars", value: "0" },
  ]);
});

it("calls a package by its slug where its title cannot be written", () => {
  expect(cardOfPackage({ ...entry, title: "نماذج جانغو" }).name).toBe("django-comments-xtd");
});

it.each([
  ["another script", { title: "نماذج جانغو", description: "日本語の説明" }],
  ["emoji", { title: "🚀👩‍💻 rocket 1️⃣", description: "⚡️ fast ❤️" }],
  ["nothing", { title: "x", description: "", registryVersion: null, commitsPerWeek: [], score: null }],
  ["too much", { title: "django-".repeat(30), description: "word ".repeat(400), stars: 1_234_567_890 }],
  ["no place to break", { title: "x".repeat(200), description: "y".repeat(1_000) }],
  ["marks", { title: "a\u0301\u0327\u200d\ufeff\u202e\u0000b", description: "<b>&amp;\u{10ffff}\ud800" }],
])("draws a package of %s, and asks nobody", async (_, changes) => {
  await draw(cardOfPackage({ ...entry, ...changes }));
  expect(asked).not.toHaveBeenCalled();
});

it("says of a grid without a description what it compares", () => {
  const grid = {
    id: 1,
    title: "Task queues",
    slug: "task-queues",
    description: "",
    packageCount: 12,
    featureCount: 3,
    packageTitles: ["celery", "rq", "日本"],
  };
  expect(cardOfGrid(grid).text).toBe("celery, rq and 10 more");
});

it("draws what another script says in every place of a card, and asks nobody", async () => {
  const text = "日本語 نماذج 🚀";
  const figures = [{ label: text, value: text }];
  const shares = { reached: 0, maybe: 0, rest: 0 };
  await draw({ kind: text, name: text, text, figures, note: text, shares });
  expect(asked).not.toHaveBeenCalled();
});

it("has a sign for all that it takes for writable", async () => {
  const every = Array.from({ length: 0x2800 }, (_, code) => `x${String.fromCodePoint(code)}`);
  const signs = every.map(writable).filter((text) => text.length > 1);
  expect(signs.length).toBeGreaterThan(1_000);
  for (let from = 0; from < signs.length; from += 80) {
    const text = signs.slice(from, from + 80).join(" ");
    await draw({ kind: "", name: "Signs", text, figures: [] });
  }
  expect(asked).not.toHaveBeenCalled();
});
