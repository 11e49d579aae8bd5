import { z } from "zod";
import { optionalMoment, optionalText, requiredText } from "@/server/notices/input";
import { noticeKind, nothingToCheck } from "@/server/notices/notice";

const MAX_TITLE = 200;
const MAX_BODY = 10_000;

export const announcementNotice = noticeKind({
  room: "announcements",
  subjectKind: "notice",
  table: "announcement",
  columns: {
    title: { column: "title", type: "text" },
    body: { column: "body", type: "text" },
    publishedAt: { column: "published_at", type: "timestamptz" },
  },
  read: {},
  searched: "title || ' ' || body",
  hasModifiedAt: true,
  schema: z.object({
    title: requiredText(MAX_TITLE),
    body: optionalText(MAX_BODY),
    publishedAt: optionalMoment,
  }),
  fieldsOf: (_, input) => input,
  check: nothingToCheck,
  from: "publishedAt",
  until: null,
  isDraftable: true,
  titleOf: ({ title }) => String(title),
});
