import type { Action } from "@/server/accounts/policy";
import type { Viewer } from "@/server/accounts/viewer";
import { lockCategory } from "@/server/categories/snapshot";
import { db } from "@/server/db";
import { readRevertPlan } from "@/server/history/revert/read-plan";
import { noticeKinds } from "@/server/notices/all";
import { noticeVersion } from "@/server/notices/edit";
import { findNotice } from "@/server/notices/list";
import type { NoticeRoom } from "@/server/notices/notice";
import { findOwnProfile } from "@/server/profiles/own";
import { findUser } from "@/server/users/queries";
import { PASSWORD_OF_SCENE } from "./form-scene";

export type FormEntry = {
  /** An address of the form, in the scene of tests/form-scene.ts. */
  path: string;
  fields?: Record<string, string | string[]>;
  /** The permission that is asked for where the form itself names none, or a lesser one. */
  action?: Action;
  /** The version that the form's page shows to somebody, where it is not sent without one. */
  version?: (viewer: Viewer) => Promise<string | undefined>;
  /** What of the scene has to be the sender's own for it. */
  own?: "session" | "api_token" | "account";
  /** It reads the session itself, not only whose it is. */
  isInSession?: boolean;
  /** What is answered to a script of the first who may; 200 unless what the scene cannot have is said beside it. */
  status?: number;
};

const category = { title: "Apps", slug: "apps", version: "" };
const words = { title: "Words", description: "" };
const site = { title: "Shop", url: "https://shop.example/" };
const banner = { kind: "info", text: "Hello" };
const pick = { subject: "package", slug: "huey", startsOn: "2026-03-02", endsOn: "2026-03-08" };
const post = { title: "More", slug: "more", content: "Text" };
/** Only a link that was sent by mail has what it asks for: tried in server/accounts/*.db.test.ts. */
const mailed = { status: 422 } as const;
/** No worker has made its tables in the scene: server/jobs/manage.db.test.ts has one. */
const unqueued = { status: 409 } as const;
const address = { email: "somebody@example.com" };
const categoryVersion = async () => (await lockCategory(db(), 1)).version;
const noticeVersionIn = (room: NoticeRoom) => async () =>
  noticeVersion((await findNotice(noticeKinds[room], 1)) ?? {});

/** Every form, by its pattern. One that is added without a line here fails the tests of all forms. */
export const formEntries: Readonly<Record<string, FormEntry>> = {
  "/login/": { path: "/login/", fields: { email: "signer@example.com", password: PASSWORD_OF_SCENE } },
  "/login/:provider/": { path: "/login/github/" },
  "/logout/": { path: "/logout/" },
  "/register/": {
    path: "/register/",
    fields: { ...address, username: "somebody", password: PASSWORD_OF_SCENE },
  },
  "/email/confirm/": { path: "/email/confirm/", ...mailed },
  "/password/forgotten/": { path: "/password/forgotten/", fields: address },
  "/password/reset/": { path: "/password/reset/", ...mailed },
  "/banners/dismiss/:id/": { path: "/banners/dismiss/1/" },
  "/settings/sessions/:id/end/": { path: "/settings/sessions/1/end/", own: "session" },
  "/settings/sessions/end-others/": { path: "/settings/sessions/end-others/" },
  "/settings/password/": {
    path: "/settings/password/",
    fields: { currentPassword: PASSWORD_OF_SCENE, password: "another battery staple" },
    own: "account",
    isInSession: true,
  },
  "/settings/address/": { path: "/settings/address/", fields: address },
  "/settings/address/confirm/": { path: "/settings/address/confirm/", ...mailed },
  "/settings/sign-in/:provider/link/": { path: "/settings/sign-in/github/link/", isInSession: true },
  "/settings/sign-in/:provider/unlink/": { path: "/settings/sign-in/github/unlink/", own: "account" },
  "/settings/close/": { path: "/settings/close/", fields: { confirmed: "on" } },
  "/profiles/edit/": {
    path: "/profiles/edit/",
    fields: { name: "Somebody" },
    version: async ({ id }) => (await findOwnProfile(id)).version,
  },
  "/settings/tokens/": { path: "/settings/tokens/", fields: { name: "CI", scope: "read", lifetime: "30" } },
  "/settings/tokens/:id/revoke/": { path: "/settings/tokens/1/revoke/", own: "api_token" },
  "/packages/add/": { path: "/packages/add/", fields: { title: "New", slug: "new", category: "apps" } },
  "/packages/add/validate/": { path: "/packages/add/validate/" },
  "/packages/:slug/edit/": { path: "/packages/huey/edit/", fields: { title: "Hugo" } },
  "/packages/:slug/documentation/edit/": {
    path: "/packages/huey/documentation/edit/",
    fields: { documentationUrl: "https://docs.example/" },
  },
  // The scene's package names nothing that could be asked.
  "/packages/:slug/fetch-data/": { path: "/packages/huey/fetch-data/", status: 422 },
  "/packages/:slug/flag/": { path: "/packages/huey/flag/", fields: { reason: "It is spam." } },
  "/packages/flag/:id/approve/": { path: "/packages/flag/1/approve/" },
  "/packages/flag/:id/remove/": { path: "/packages/flag/1/remove/" },
  "/packages/:slug/example/add/": {
    path: "/packages/huey/example/add/",
    fields: { title: "Blog", url: "https://blog.example/" },
  },
  "/packages/:slug/example/:id/edit/": { path: "/packages/huey/example/1/edit/", fields: site },
  "/packages/:slug/example/:id/delete/": { path: "/packages/huey/example/1/delete/" },
  "/packages/:slug/hide/": { path: "/packages/huey/hide/", fields: { hidden: "yes" } },
  "/packages/usage/:slug/add/": { path: "/packages/usage/huey/add/" },
  "/packages/usage/:slug/remove/": { path: "/packages/usage/huey/remove/" },
  "/favorites/add/:id/": { path: "/favorites/add/1/" },
  "/favorites/remove/:id/": { path: "/favorites/remove/1/" },
  "/grids/element/:slug/:packageId/:featureId/": {
    path: "/grids/element/queues/1/1/",
    fields: { value: "no" },
  },
  "/grids/:slug/package/add/": { path: "/grids/queues/package/add/", fields: { package: "3" } },
  "/grids/package/:slug/:id/delete/": { path: "/grids/package/queues/1/delete/" },
  "/grids/feature/add/:slug/": { path: "/grids/feature/add/queues/", fields: words },
  "/grids/feature/:id/": { path: "/grids/feature/1/", fields: words },
  "/grids/feature/:id/move/": { path: "/grids/feature/1/move/", fields: { by: "down" } },
  "/grids/feature/:id/delete/": { path: "/grids/feature/1/delete/" },
  "/grids/add/": { path: "/grids/add/", fields: words },
  "/grids/:slug/edit/": { path: "/grids/queues/edit/", fields: words },
  "/grids/:slug/lock/": { path: "/grids/queues/lock/", fields: { isLocked: "on" } },
  "/admin/categories/add/": { path: "/admin/categories/add/", fields: { ...category, slug: "more" } },
  "/admin/categories/:slug/edit/": {
    path: "/admin/categories/apps/edit/",
    fields: category,
    version: categoryVersion,
  },
  "/admin/categories/:slug/delete/": { path: "/admin/categories/empty/delete/" },
  "/changes/:id/revert/": {
    path: "/changes/1/revert/",
    action: "package.edit",
    version: async () => (await readRevertPlan("1"))?.plan?.version,
  },
  "/admin/packages/:id/delete/": { path: "/admin/packages/1/delete/" },
  "/admin/packages/:id/restore/": { path: "/admin/packages/2/restore/" },
  "/admin/packages/:id/archive/": { path: "/admin/packages/1/archive/" },
  "/admin/packages/:id/unarchive/": { path: "/admin/packages/1/unarchive/" },
  "/admin/grids/:id/delete/": { path: "/admin/grids/1/delete/" },
  "/admin/grids/:id/restore/": { path: "/admin/grids/2/restore/" },
  "/admin/grids/:id/lock/": { path: "/admin/grids/1/lock/" },
  "/admin/grids/:id/unlock/": { path: "/admin/grids/1/unlock/" },
  "/admin/grids/:id/name/": { path: "/admin/grids/1/name/" },
  "/admin/grids/:id/unname/": { path: "/admin/grids/1/unname/" },
  "/admin/sites/": { path: "/admin/sites/", fields: { "site[]": ["1"], decision: "approved" } },
  "/admin/log/:id/undo/": { path: "/admin/log/2/undo/" },
  "/admin/banners/add/": { path: "/admin/banners/add/", fields: banner },
  "/admin/banners/:id/": {
    path: "/admin/banners/1/",
    fields: banner,
    version: noticeVersionIn("banners"),
  },
  "/admin/banners/:id/delete/": { path: "/admin/banners/1/delete/" },
  "/admin/announcements/add/": { path: "/admin/announcements/add/", fields: { title: "More" } },
  "/admin/announcements/:id/": {
    path: "/admin/announcements/1/",
    fields: { title: "More" },
    version: noticeVersionIn("announcements"),
  },
  "/admin/announcements/:id/delete/": { path: "/admin/announcements/1/delete/" },
  "/admin/picks/add/": { path: "/admin/picks/add/", fields: pick },
  "/admin/picks/:id/": {
    path: "/admin/picks/1/",
    fields: pick,
    version: noticeVersionIn("picks"),
  },
  "/admin/picks/:id/delete/": { path: "/admin/picks/1/delete/" },
  "/admin/posts/add/": { path: "/admin/posts/add/", fields: post },
  "/admin/posts/:id/": {
    path: "/admin/posts/1/",
    fields: post,
    version: noticeVersionIn("posts"),
  },
  "/admin/posts/:id/delete/": { path: "/admin/posts/1/delete/" },
  "/admin/jobs/run/:name/": { path: "/admin/jobs/run/clean-up/", ...unqueued },
  "/admin/jobs/failed/again/": { path: "/admin/jobs/failed/again/", ...unqueued },
  "/admin/jobs/queue/:id/again/": { path: "/admin/jobs/queue/1/again/", status: 404 },
  "/admin/jobs/queue/:id/give-up/": { path: "/admin/jobs/queue/1/give-up/", status: 404 },
  "/admin/users/:id/": {
    path: "/admin/users/1/",
    fields: { role: "moderator" },
    version: async () => (await findUser(1))?.version,
  },
  "/admin/users/:id/email/": { path: "/admin/users/1/email/", fields: { email: "new@example.com" } },
  "/admin/users/:id/close/": { path: "/admin/users/1/close/" },
  "/admin/users/:id/reopen/": { path: "/admin/users/2/reopen/" },
  "/admin/users/:id/sessions/": { path: "/admin/users/1/sessions/" },
};
