import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inlineScriptHashes, pagePolicy } from "@/server/front-door/content-security-policy";

const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

test("hashes inline scripts, each once, and no others", () => {
  const html = `<script>a()</script><script src="/x.js"></script><SCRIPT id="b">\nb("ä")\n</SCRIPT>
    <script>a()</script><script type="application/ld+json">{"a":1}</script><script type="module">c()</script>`;
  expect(inlineScriptHashes(html)).toEqual([hashOf("a()"), hashOf('\nb("ä")\n'), hashOf("c()")]);
});

test("allows nothing inline that was not in the page", () => {
  const policy = pagePolicy("<p>no script</p>");
  expect(policy).toContain("script-src 'self';");
  expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
});

test("lets forms lead to us, and elsewhere only where a page says so", () => {
  expect(pagePolicy("<p></p>")).toMatch(/; form-action 'self'$/);
  expect(pagePolicy("<p></p>", ["https://github.example"])).toMatch(
    /; form-action 'self' https:\/\/github\.example$/,
  );
});
