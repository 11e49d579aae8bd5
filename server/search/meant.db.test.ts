import { beforeAll, describe, expect, it } from "vitest";
import { createSearchedPackages, slugs } from "@/tests/searched-packages";
import { siteDatabase } from "@/tests/site-database";

describe("a search for what was not typed as it is", () => {
  siteDatabase();
  beforeAll(createSearchedPackages);

  it("ranks by match what passes an exclusion, what is an alternative, and what an or begins", async () => {
    expect(await slugs("select2 -jet")).toEqual(["select2", "django-select2", "widgets"]);
    expect((await slugs("celery or select2")).slice(0, 2)).toEqual(["celery", "select2"]);
    expect((await slugs("celery or select2")).at(-1)).toBe("widgets");
    expect(await slugs("celery or")).toEqual(await slugs("celery"));
    expect(await slugs("or celery")).toEqual(await slugs("celery"));
  });

  it("looks past words that say nothing, but not where they are all", async () => {
    expect(await slugs("the celery")).toEqual(await slugs("celery"));
    expect(await slugs("celery for django")).toEqual(await slugs("celery django"));
    expect((await slugs("forms for my Django site")).toSorted()).toEqual(["new-forms", "old-forms"]);
    expect(await slugs("worker for celery", 1)).toEqual(["worker-for-celery"]);
    expect(await slugs("worker for", 1)).toEqual(["worker-for-celery"]);
    expect(await slugs("for")).toEqual(["worker-for-celery", "new-forms", "old-forms"]);
  });

  it("finds the framework's packages of a short name with a typing error", async () => {
    expect((await slugs("celry")).slice(0, 3)).toEqual(["celery", "django-celery", "drf-celery"]);
    expect((await slugs("selcet2")).slice(0, 2)).toEqual(["select2", "django-select2"]);
  });

  it("finds what two mistyped words of different names mean", async () => {
    expect(await slugs("celry permisson")).toEqual(await slugs("celery permission"));
    expect(await slugs("wagtial slect2")).toEqual(expect.arrayContaining(["auth-wagtail", "select2"]));
  });

  it.each([
    // In the other number, with a typing error.
    ["permisisons", "wagtail-permission"],
    ["wigdet", "widgets"],
    ["widgtes", "widgets"],
    ["widgtse", "widgets"],
    // One word with two errors.
    ["permmisoin", "wagtail-permission"],
    ["tempaltse", "django-debug-toolbar-template-timings"],
    ["djangoretsframewrok", "djangorestframework"],
  ])("finds for %j, too: %s", async (text, slug) => {
    expect(await slugs(text, 3)).toContain(slug);
  });
});
