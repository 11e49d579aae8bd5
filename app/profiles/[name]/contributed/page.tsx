import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfileListPage } from "@/components/profiles/profile-list-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams, readPage } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listContributed } from "@/server/profiles/packages";
import { findProfile } from "@/server/profiles/queries";

type Props = { params: Promise<{ name: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => findProfile((await params).name);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const profile = await find(props);
  if (!profile) return { title: words.errors.notFoundTitle };
  const title = words.profiles.contributedBy(profile.name || profile.username);
  return { title, description: title, ...canonical(paths.profileContributed(profile.username)) };
}

export default async function ContributedPage(props: Props) {
  const profile = await find(props);
  if (!profile) notFound();
  const page = readPage(lastOf((await props.searchParams).page));
  const list = await listContributed(profile, { page });
  if (page > list.pageCount) notFound();
  return (
    <ProfileListPage
      profile={profile}
      title={words.profiles.contributedBy(profile.name || profile.username)}
      list={list}
      none={words.profiles.noContributed}
      page={page}
      href={paths.profileContributed(profile.username)}
    />
  );
}
