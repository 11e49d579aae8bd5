import { describe, expect, it } from "vitest";
import { drawnInsteadAt } from "@/server/front-door/empty-document";

const answer = (status: number, html: string) => ({ status, headers: {}, body: Buffer.from(html) });
const empty = '<!DOCTYPE html><html id="__next_error__"><head></head>';
const drawn = '<!DOCTYPE html><html lang="en"><head></head>';

describe("drawnInsteadAt", () => {
  it("knows the documents that only a script fills, and the pages that say the same", () => {
    expect(drawnInsteadAt(answer(404, empty))).toBe("/_not-found/");
    expect(drawnInsteadAt(answer(500, empty))).toBe("/500/");
  });

  it("leaves drawn pages and other statuses alone", () => {
    expect(drawnInsteadAt(answer(404, drawn))).toBeUndefined();
    expect(drawnInsteadAt(answer(500, drawn))).toBeUndefined();
    expect(drawnInsteadAt(answer(308, empty))).toBeUndefined();
    expect(drawnInsteadAt(answer(404, ""))).toBeUndefined();
  });
});
