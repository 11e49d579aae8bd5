import type { z } from "zod";
import type { SubjectKind } from "@/prisma/generated/enums";
import type { Change } from "@/server/changes/change";

/** What is stored of a notice, by field. Times are as PostgreSQL writes them in a UTC session, or else in ISO 8601. */
export type NoticeFields = Readonly<Record<string, string | number | boolean | null>>;

/** The staff's rooms in which something is published, which name its kinds as well. */
export const noticeRooms = ["banners", "announcements", "picks", "posts"] as const;
export type NoticeRoom = (typeof noticeRooms)[number];

/** Something that the staff publish: one shape, so that one set of mutations, forms and pages serves them all. */
export type NoticeKind<Input = never> = {
  room: NoticeRoom;
  subjectKind: SubjectKind & ("notice" | "post");
  table: string;
  /** The column and its type, by field. */
  columns: Readonly<Record<string, { column: string; type: string }>>;
  /** SQL of what is read beside them, by field. */
  read: Readonly<Record<string, string>>;
  /** SQL of the text that a search looks in. */
  searched: string;
  hasModifiedAt: boolean;
  /** What a form sends. */
  schema: z.ZodType<Input>;
  /** What is stored of that. */
  fieldsOf: (change: Change, input: Input) => NoticeFields | Promise<NoticeFields>;
  /** Whether that can be stored now, also when it is put back. Throws `InvalidInput`. */
  check: (change: Change, fields: NoticeFields, id: number | null) => Promise<void>;
  /** The fields that say from when and until when it is shown. */
  from: string;
  until: string | null;
  /** Without a beginning it is a draft, rather than shown at once. */
  isDraftable: boolean;
  titleOf: (fields: NoticeFields) => string;
};

/** For kinds that depend on nothing else. */
export const nothingToCheck = (): Promise<void> => Promise.resolve();

/** Declares a kind, its input's type following from its schema. */
export const noticeKind = <Input>(declared: NoticeKind<Input>): NoticeKind =>
  declared as unknown as NoticeKind;
