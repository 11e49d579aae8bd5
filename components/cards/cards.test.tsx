import { type ReactElement } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { drawCard } from "@/server/cards/draw";
import { CardFrame } from "./frame";
import { GridCardPicture } from "./grid-card";
import { PackageCardPicture } from "./package-card";
import { writable } from "./writable";

const PNG_SIGNATURE = "89504e470d0a1a0a";

const asked = vi.fn(() => Promise.reject(new Error("no network")));

beforeEach(() => {
  asked.mockClear();
  vi.stubGlobal("fetch", asked);
  return () => vi.unstubAllGlobals();
});

async function draw(element: ReactElement): Promise<{ width: number; height: number; bytes: number }> {
  const answer = await drawCard(element);
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
  registryVersion: "2.10.1",
  commitsPerWeek: [0, 3, 1, 7],
  archivedAt: null,
  deprecatedAt: null,
  category: { id: 1, title: "App" },
  score: 81,
};

it("draws a package", async () => {
  expect(await draw(<PackageCardPicture entry={entry} />)).toMatchObject({ width: 1200, height: 630 });
});

it.each([
  ["another script", { title: "نماذج جانغو", description: "日本語の説明" }],
  ["emoji", { title: "🚀👩‍💻 rocket 1️⃣", description: "⚡️ fast ❤️" }],
  ["nothing", { title: "x", description: "", registryVersion: null, commitsPerWeek: [], score: null }],
  ["too much", { title: "django-".repeat(30), description: "word ".repeat(400), stars: 1_234_567_890 }],
  ["no place to break", { title: "x".repeat(200), description: "y".repeat(1_000) }],
  ["marks", { title: "a\u0301\u0327\u200d\ufeff\u202e\u0000b", description: "<b>&amp;\u{10ffff}\ud800" }],
])("draws a package of %s, and asks nobody", async (_, changes) => {
  await draw(<PackageCardPicture entry={{ ...entry, ...changes }} />);
  expect(asked).not.toHaveBeenCalled();
});

it("draws a grid without a description by what it compares", async () => {
  const grid = {
    title: "Task queues",
    slug: "task-queues",
    description: "",
    packageCount: 12,
    featureCount: 3,
    packageTitles: ["celery", "rq", "日本"],
  };
  await draw(<GridCardPicture grid={grid} />);
  expect(asked).not.toHaveBeenCalled();
});

it("has a sign for all that it takes for writable", async () => {
  const every = Array.from({ length: 0x2800 }, (_, code) => `x${String.fromCodePoint(code)}`);
  const signs = every.map(writable).filter((text) => text.length > 1);
  expect(signs.length).toBeGreaterThan(1_000);
  for (let from = 0; from < signs.length; from += 120) {
    const text = signs.slice(from, from + 120).join(" ");
    await draw(
      <CardFrame kind="" name="Signs" text={text}>
        {null}
      </CardFrame>,
    );
  }
  expect(asked).not.toHaveBeenCalled();
});
