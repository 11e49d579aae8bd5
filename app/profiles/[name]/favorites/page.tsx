import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { forbid } from "@/app/forbid";
import { ProfileListPage } from "@/components/profiles/profile-list-page";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams, readPage } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listFavorites } from "@/server/profiles/packages";
import { findProfile } from "@/server/profiles/queries";

type Props = { params: Promise<{ name: string }>; searchParams: Promise<RawSearchParams> };

const find = async ({ params }: Props) => findProfile((await params).name);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const profile = await find(props);
  if (!profile) return { title: words.errors.notFoundTitle };
  const title = words.profiles.favoritesOf(profile.name || profile.username);
  return { title, description: title, ...canonical(paths.profileFavorites(profile.username)) };
}

export default async function FavoritesPage(props: Props) {
  const profile = await find(props);
  if (!profile) notFound();
  if (!profile.sharesFavorites) forbid(words.profiles.forbidden);
  const page = readPage(lastOf((await props.searchParams).page));
  const list = await listFavorites(profile, { page });
  if (page > list.pageCount) notFound();
  return (
    <ProfileListPage
      profile={profile}
      title={words.profiles.favoritesOf(profile.name || profile.username)}
      list={list}
      none={words.profiles.noFavorites}
      page={page}
      href={paths.profileFavorites(profile.username)}
    />
  );
}
