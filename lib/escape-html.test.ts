import { expect, it } from "vitest";
import { escapeHtml } from "./escape-html";

it("lets nothing end an element or an attribute", () => {
  expect(escapeHtml(`a&b <i> "c" 'd' é`)).toBe("a&amp;b &lt;i&gt; &quot;c&quot; &#39;d&#39; é");
});
