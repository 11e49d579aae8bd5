import { expect, test } from "vitest";
import { ANSWER_SLOT } from "@/server/exchange";
import { withAnswer } from "./with-answer";

test("puts the JSON where the page has room for it, and only there", () => {
  const page = Buffer.from(`<p>ä</p><div>${ANSWER_SLOT}</div><p>${ANSWER_SLOT}</p>`);
  expect(withAnswer(page, '{"é":"<i>"}').toString()).toBe(
    `<p>ä</p><div>{<span class="k">"é"</span>:<span class="s">"&lt;i&gt;"</span>}\n</div><p>${ANSWER_SLOT}</p>`,
  );
});

test("leaves a page without room for it as it is", () => {
  expect(withAnswer(Buffer.from("<p>Not found</p>"), "{}").toString()).toBe("<p>Not found</p>");
});
