import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { ProfileHeader } from "@/components/profiles/profile-header";
import { ProfileLinks } from "@/components/profiles/profile-links";
import { ProfilePackages } from "@/components/profiles/profile-packages";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { canonical } from "@/server/canonical";
import { readProfilePackages } from "@/server/profiles/packages";
import { findProfile } from "@/server/profiles/queries";

type Props = { params: Promise<{ name: string }> };

/** Of each kind; the others have pages of their own. */
const SHOWN = 10;

const find = async ({ params }: Props) => findProfile((await params).name);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const profile = await find(props);
  if (!profile) return { title: words.errors.notFoundTitle };
  const title = profile.name || profile.username;
  const description = words.profiles.description(title);
  return { title, description, ...canonical(paths.profile(profile.username)) };
}

export default async function ProfilePage(props: Props) {
  const profile = await find(props);
  if (!profile) notFound();
  const { profiles } = words;
  const { contributed, favorites } = await readProfilePackages(profile, SHOWN);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <ProfileHeader profile={profile} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="grid min-w-0 gap-y-10">
          <ProfilePackages
            id="contributed"
            title={profiles.contributed}
            list={contributed}
            none={profiles.noContributed}
            href={paths.profileContributed(profile.username)}
          />
          {favorites ? (
            <ProfilePackages
              id="favorites"
              title={profiles.favorites}
              list={favorites}
              none={profiles.noFavorites}
              href={paths.profileFavorites(profile.username)}
            />
          ) : (
            <Section id="favorites" title={profiles.favorites}>
              <p className="text-ink-soft">{profiles.notShared}</p>
            </Section>
          )}
        </div>
        <div className="max-lg:-order-1">
          <ProfileLinks profile={profile} />
        </div>
      </div>
    </>
  );
}
