import { z } from "zod";
import { BannerKind } from "@/prisma/generated/enums";
import { optionalMoment, requiredText, tick } from "@/server/notices/input";
import { noticeKind, nothingToCheck } from "@/server/notices/notice";

const MAX_TEXT = 1_000;

export const bannerNotice = noticeKind({
  room: "banners",
  subjectKind: "notice",
  table: "banner",
  columns: {
    kind: { column: "kind", type: "banner_kind" },
    text: { column: "text", type: "text" },
    startsAt: { column: "starts_at", type: "timestamptz" },
    endsAt: { column: "ends_at", type: "timestamptz" },
    isDismissible: { column: "is_dismissible", type: "boolean" },
  },
  read: {},
  searched: "text",
  hasModifiedAt: true,
  schema: z
    .object({
      kind: z.enum(BannerKind, "Choose one of the kinds."),
      text: requiredText(MAX_TEXT),
      startsAt: optionalMoment,
      endsAt: optionalMoment,
      isDismissible: tick,
    })
    .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
      path: ["endsAt"],
      message: "It ends before it begins.",
    }),
  fieldsOf: (_, input) => input,
  check: nothingToCheck,
  from: "startsAt",
  until: "endsAt",
  isDraftable: false,
  titleOf: ({ text }) => String(text),
});
