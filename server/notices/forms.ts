import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { FormPreview } from "@/server/forms/preview";
import { rowIdOf } from "@/server/forms/row-id";
import { noticeKinds } from "@/server/notices/all";
import { addNotice, deleteNotice, editNotice } from "@/server/notices/edit";
import type { NoticeKind } from "@/server/notices/notice";

/** The button that was pressed, and the version that was shown. */
const around = z.object({ preview: z.string().optional(), version: z.string().optional() });

const sentOf = (kind: NoticeKind) =>
  z.intersection(
    around,
    kind.schema.transform((input: unknown) => ({ input })),
  );

const usual = { page: "own", action: "notice.manage", quota: "edit" } as const;

const formsOf = (kind: NoticeKind): Form[] => {
  const { room } = kind;
  const location = paths.admin(room);
  return [
    form({
      ...usual,
      pattern: paths.admin(`${room}/add`),
      schema: sentOf(kind),
      perform({ input: { preview, input }, change }) {
        if (preview !== undefined) throw new FormPreview();
        return change(async (made) => {
          await addNotice(made, kind, input);
          return { location, notice: "Added." };
        });
      },
    }),
    form({
      ...usual,
      pattern: paths.admin(`${room}/:id`),
      schema: sentOf(kind),
      perform({ input: { preview, version = "", input }, params, change }) {
        if (preview !== undefined) throw new FormPreview();
        return change(async (made) => {
          await editNotice(made, kind, rowIdOf(params), { version, input });
          return { location, notice: "Saved." };
        });
      },
    }),
    form({
      ...usual,
      pattern: paths.admin(`${room}/:id/delete`),
      schema: z.object({}),
      perform: ({ params, change }) =>
        change(async (made) => {
          await deleteNotice(made, kind, rowIdOf(params));
          return { location, notice: "Deleted. The log can undo it." };
        }),
    }),
  ];
};

/** Banners, announcements, picks and posts: add, edit and delete. */
export const noticeForms: readonly Form[] = Object.values(noticeKinds).flatMap(formsOf);
