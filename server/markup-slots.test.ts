import { describe, expect, it } from "vitest";
import { inAnswerScope } from "@/server/answer-scope";
import { slotFor, withMarkup } from "@/server/markup-slots";

const draw = (page: () => string) =>
  inAnswerScope(({ slots }) => withMarkup(Buffer.from(page()), slots).toString());

describe("markup for a page", () => {
  it("is put in where the page left room for it, each in its own place", () => {
    expect(draw(() => `<p>ä</p><div>${slotFor("<b>1</b>")}</div><div>${slotFor("<b>é</b>")}</div>`)).toBe(
      "<p>ä</p><div><b>1</b></div><div><b>é</b></div>",
    );
  });

  it("is put in once, and not where it stands as data", () => {
    const page = () => {
      const slot = slotFor("<b>$&</b>");
      return `${slot}<script>${JSON.stringify(slot).replaceAll("<", "\\u003c")}</script>${slot}`;
    };
    expect(draw(page)).toBe('<b>$&</b><script>"\\u003c!--slot 0-->"</script><!--slot 0-->');
  });

  it("may itself look like a slot", () => {
    expect(draw(() => slotFor("<!--slot 1-->") + slotFor("b"))).toBe("<!--slot 1-->b");
  });

  it("leaves a page that dropped it as it is", () => {
    expect(draw(() => slotFor("<b></b>") && "<p>Not found</p>")).toBe("<p>Not found</p>");
  });

  it("stands in its place itself where nobody would put it in", () => {
    expect(slotFor("<b></b>")).toBe("<b></b>");
  });
});
