import { describe, expect, it } from "vitest";
import { isEmptyNotFound } from "@/server/front-door/empty-document";

const answer = (status: number, html: string) => ({ status, headers: {}, body: Buffer.from(html) });

describe("isEmptyNotFound", () => {
  it("knows the document that only a script fills", () => {
    expect(isEmptyNotFound(answer(404, '<!DOCTYPE html><html id="__next_error__"><head></head>'))).toBe(true);
  });

  it("leaves drawn pages and other statuses alone", () => {
    expect(isEmptyNotFound(answer(404, '<!DOCTYPE html><html lang="en"><head></head>'))).toBe(false);
    expect(isEmptyNotFound(answer(500, '<!DOCTYPE html><html id="__next_error__">'))).toBe(false);
    expect(isEmptyNotFound(answer(404, ""))).toBe(false);
  });
});
