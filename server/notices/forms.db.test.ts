import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { noticeKinds } from "@/server/notices/all";
import { noticeVersion } from "@/server/notices/edit";
import { findNotice, listNotices } from "@/server/notices/list";
import type { NoticeRoom } from "@/server/notices/notice";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const SCRIPT = `<script>alert("1")</script>`;

const filled = {
  banners: { kind: "warning", text: SCRIPT, startsAt: "2026-02-15T18:02", endsAt: "", isDismissible: "on" },
  announcements: { title: SCRIPT, body: "Body", publishedAt: "" },
  picks: { subject: "grid", slug: "ladders", startsOn: "2026-02-16", endsOn: "2026-02-22" },
  posts: { title: SCRIPT, slug: "", content: `# News\n${SCRIPT}`, authorName: "Ada", publishedAt: "" },
} as const satisfies Record<NoticeRoom, object>;

/** Another value of one field. */
const changes: Record<NoticeRoom, Record<string, string>> = {
  banners: { text: "New" },
  announcements: { title: "New" },
  picks: { endsOn: "2026-03-01" },
  posts: { title: "New" },
};

const stored = {
  banners: { text: SCRIPT, startsAt: "2026-02-15 23:02:00+00", endsAt: null, isDismissible: true },
  announcements: { title: SCRIPT, body: "Body", publishedAt: null },
  picks: { packageId: null, slug: "ladders", subject: "grid", startsOn: "2026-02-16", endsOn: "2026-02-22" },
  posts: { title: SCRIPT, content: `# News\n${SCRIPT}`, authorName: "Ada" },
} as const;

/** What of each cannot be, and the field at which that is said. */
const wrong: Record<NoticeRoom, Record<string, string>[]> = {
  banners: [{ kind: "loud" }, { text: " " }, { startsAt: "soon" }, { endsAt: "2026-01-01T00:00" }],
  announcements: [{ title: "" }, { publishedAt: "2026-02-30T10:00" }],
  picks: [{ subject: "post" }, { slug: "unknown" }, { startsOn: "1 March" }, { endsOn: "2026-02-01" }],
  posts: [{ title: "x".repeat(201) }, { slug: "no slug" }, { slug: "taken" }, { content: "" }],
};

let moderator: Viewer;
let member: Viewer;

beforeAll(async () => {
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
  member = viewerOf(await createUser(db()));
  await createGrid(db(), { slug: "ladders" });
  await createPackage(db(), { slug: "gone", deletedAt: new Date("2026-01-01") });
  await db().post.create({ data: { title: "Taken", slug: "taken", content: "x" } });
});

const newest = async (room: NoticeRoom) => {
  const { items } = await listNotices(noticeKinds[room], { text: "", page: 1 });
  return items[0] ?? { id: 0, fields: {} };
};
const count = async (room: NoticeRoom) =>
  (await listNotices(noticeKinds[room], { text: "", page: 1 })).items.length;
const lastRevision = () => db().revision.findFirstOrThrow({ orderBy: { id: "desc" } });
const rooms = Object.keys(noticeKinds) as NoticeRoom[];

async function add(room: NoticeRoom) {
  const { status } = await postForm(`/admin/${room}/add/`, filled[room], { viewer: moderator });
  expect(status).toBe(303);
  return newest(room);
}

describe.each(rooms)("%s", (room) => {
  it("are added as they were typed, with a revision", async () => {
    const { id, fields } = await add(room);
    expect(fields).toMatchObject(stored[room]);
    expect(await lastRevision()).toMatchObject({
      subjectKind: noticeKinds[room].subjectKind,
      subjectId: id,
      action: "create",
      actorId: moderator.id,
      before: null,
      after: { room, ...stored[room] },
    });
  });

  it("are not added by whoever may not", async () => {
    const before = await count(room);
    const send = (viewer: Viewer | null, isJson = false) =>
      postForm(`/admin/${room}/add/`, filled[room], { viewer, isJson });
    expect((await send(null)).form?.sendAgainTo).toBe(`/admin/${room}/add/`);
    expect((await send(null, true)).status).toBe(401);
    expect((await send(member)).status).toBe(403);
    expect(await count(room)).toBe(before);
  });

  it.each(wrong[room])("are not added with %j, and what was typed is kept", async (bad) => {
    const before = await count(room);
    const sent = { ...filled[room], ...bad };
    const { status, form, drawnAt } = await postForm(`/admin/${room}/add/`, sent, { viewer: moderator });
    expect([status, drawnAt]).toEqual([422, `/admin/${room}/add/`]);
    expect(Object.keys(form?.errors ?? {})).toEqual(Object.keys(bad));
    for (const [field, value] of Object.entries(sent)) expect(form?.values[field]).toEqual([value]);
    expect(await count(room)).toBe(before);
  });

  it("are only shown, not saved, for a preview", async () => {
    const before = await count(room);
    const sent = { ...filled[room], preview: "1" };
    const { status, form } = await postForm(`/admin/${room}/add/`, sent, { viewer: moderator });
    expect([status, form?.errors]).toEqual([200, {}]);
    expect(await count(room)).toBe(before);
  });

  it("are edited by who saw what is stored, and nobody else", async () => {
    const { id, fields } = await add(room);
    const address = `/admin/${room}/${id}/`;
    const sent = { ...filled[room], version: noticeVersion(fields), reason: "A typo" };
    const changed = changes[room];
    expect((await postForm(address, { ...sent, ...changed }, { viewer: member })).status).toBe(403);
    expect((await postForm(address, { ...sent, ...changed }, { viewer: moderator })).status).toBe(303);
    expect(await findNotice(noticeKinds[room], id)).toMatchObject(changed);
    expect(await lastRevision()).toMatchObject({ action: "update", reason: "A typo", after: changed });
    const late = await postForm(address, sent, { viewer: moderator });
    expect([late.status, late.form?.theirs]).toEqual([409, expect.objectContaining(changed)]);
    expect(await findNotice(noticeKinds[room], id)).toMatchObject(changed);
  });

  it("are deleted once, by who may", async () => {
    const { id } = await add(room);
    const address = `/admin/${room}/${id}/delete/`;
    expect((await postForm(address, {}, { viewer: member })).status).toBe(403);
    expect(await findNotice(noticeKinds[room], id)).not.toBeNull();
    expect((await postForm(address, {}, { viewer: moderator })).status).toBe(303);
    expect(await findNotice(noticeKinds[room], id)).toBeNull();
    expect(await lastRevision()).toMatchObject({ action: "delete", before: { room }, after: null });
    expect((await postForm(address, {}, { viewer: moderator })).status).toBe(404);
    const edited = { ...filled[room], version: "x" };
    expect((await postForm(`/admin/${room}/${id}/`, edited, { viewer: moderator })).status).toBe(404);
    expect((await postForm(`/admin/${room}/x/delete/`, {}, { viewer: moderator })).status).toBe(404);
  });
});

describe("a time", () => {
  it("keeps the seconds that a form does not know, where its minute is not changed", async () => {
    const { id } = await db().post.create({ data: { title: "Old", slug: "old", content: "x" } });
    await db().$executeRaw`UPDATE post SET published_at = '2026-02-15 23:02:37.757866+00' WHERE id = ${id}`;
    const version = noticeVersion((await findNotice(noticeKinds.posts, id)) ?? {});
    const sent = { title: "New", slug: "old", content: "x", publishedAt: "2026-02-15T18:02", version };
    expect((await postForm(`/admin/posts/${id}/`, sent, { viewer: moderator })).status).toBe(303);
    expect(await findNotice(noticeKinds.posts, id)).toMatchObject({
      title: "New",
      publishedAt: "2026-02-15 23:02:37.757866+00",
    });
  });
});

it("entries of the news get their address from their title, numbered where it is taken", async () => {
  const sent = { ...filled.posts, title: "Été: what's new?" };
  for (const slug of ["ete-what-s-new", "ete-what-s-new-2"]) {
    expect((await postForm("/admin/posts/add/", sent, { viewer: moderator })).status).toBe(303);
    expect((await newest("posts")).fields).toMatchObject({ slug });
  }
});

it("two entries of the news do not get one address, however close they are sent", async () => {
  const sent = { ...filled.posts, title: "Twice", slug: "twice" };
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => postForm("/admin/posts/add/", sent, { viewer: moderator })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422]);
});

it("nothing that has been deleted or hidden is picked", async () => {
  const sent = { ...filled.picks, subject: "package", slug: "gone" };
  expect((await postForm("/admin/picks/add/", sent, { viewer: moderator })).status).toBe(422);
});
