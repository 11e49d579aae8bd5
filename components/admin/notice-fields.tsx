import { type ReactElement } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { type FormState } from "@/server/forms/state";
import { type NoticeRoom } from "@/server/notices/notice";

const said = words.adminNotices;

/** `stored`: as the fields hold it; empty for something new. */
type Props = { stored: Readonly<Record<string, string>>; state: FormState | null };

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const Moment = ({
  name,
  label,
  hint,
  stored,
  state,
}: Props & { name: string; label: string; hint: string }) => (
  <TextField
    name={name}
    label={label}
    hint={hint}
    type="datetime-local"
    stored={stored[name]}
    state={state}
  />
);

const Day = ({ name, label, stored, state }: Props & { name: string; label: string }) => (
  <TextField
    name={name}
    label={label}
    hint={said.daysHint}
    type="date"
    isRequired
    stored={stored[name]}
    state={state}
  />
);

const BannerFields = ({ stored, state }: Props) => (
  <>
    <SelectField
      name="kind"
      label={said.kind}
      isRequired
      stored={stored.kind}
      options={optionsOf(words.notices.kinds)}
      state={state}
    />
    <TextArea
      name="text"
      label={said.text}
      hint={said.textHint}
      isRequired
      maxLength={1_000}
      rows={3}
      stored={stored.text}
      state={state}
    />
    <Moment name="startsAt" label={said.startsAt} hint={said.startsHint} stored={stored} state={state} />
    <Moment name="endsAt" label={said.endsAt} hint={said.endsHint} stored={stored} state={state} />
    <Checkbox
      name="isDismissible"
      label={said.isDismissible}
      stored={stored.isDismissible !== ""}
      state={state}
    />
  </>
);

const Title = ({ stored, state }: Props) => (
  <TextField name="title" label={said.title} isRequired maxLength={200} stored={stored.title} state={state} />
);

const Published = ({ stored, state }: Props) => (
  <Moment
    name="publishedAt"
    label={said.publishedAt}
    hint={said.publishedHint}
    stored={stored}
    state={state}
  />
);

const AnnouncementFields = ({ stored, state }: Props) => (
  <>
    <Title stored={stored} state={state} />
    <TextArea
      name="body"
      label={said.body}
      hint={said.bodyHint}
      maxLength={10_000}
      rows={6}
      stored={stored.body}
      state={state}
    />
    <Published stored={stored} state={state} />
  </>
);

const PickFields = ({ stored, state }: Props) => (
  <>
    <SelectField
      name="subject"
      label={said.subject}
      isRequired
      stored={stored.subject}
      options={optionsOf(said.subjects)}
      state={state}
    />
    <TextField
      name="slug"
      label={said.slug}
      hint={said.slugHint}
      isRequired
      isMono
      maxLength={200}
      stored={stored.slug}
      state={state}
    />
    <Day name="startsOn" label={said.startsOn} stored={stored} state={state} />
    <Day name="endsOn" label={said.endsOn} stored={stored} state={state} />
  </>
);

const PostFields = ({ stored, state }: Props) => (
  <>
    <Title stored={stored} state={state} />
    <TextField
      name="slug"
      label={said.postSlug}
      hint={said.postSlugHint}
      isMono
      maxLength={200}
      stored={stored.slug}
      state={state}
    />
    <TextArea
      name="content"
      label={said.content}
      hint={said.contentHint}
      isRequired
      maxLength={100_000}
      rows={18}
      stored={stored.content}
      state={state}
    />
    <TextField
      name="authorName"
      label={said.authorName}
      maxLength={200}
      stored={stored.authorName}
      state={state}
    />
    <Published stored={stored} state={state} />
  </>
);

/** What each kind of notice is made of. */
export const noticeFields: Readonly<Record<NoticeRoom, (props: Props) => ReactElement>> = {
  banners: BannerFields,
  announcements: AnnouncementFields,
  picks: PickFields,
  posts: PostFields,
};
