import { expect, it } from "vitest";
import { forgeOf } from "@/server/imports/forge-of";

it.each([
  ["https://github.com/danirus/django-comments-xtd", "github"],
  ["http://www.GitHub.com/a/b/", "github"],
  ["https://gitlab.com/a/b", "gitlab"],
  ["https://bitbucket.org/a/b", "bitbucket"],
  ["https://codeberg.org/a/b", "codeberg"],
  ["https://github.com.example.org/a/b", ""],
  ["https://git.example.org/a/b", ""],
  ["not an address", ""],
  ["", ""],
])("finds the forge of %j", (url, forge) => expect(forgeOf(url)).toBe(forge));
