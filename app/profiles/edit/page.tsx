import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { ProfileForm } from "@/components/accounts/profile-form";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";
import { findOwnProfile } from "@/server/profiles/own";

const { profile } = words.accounts;

export const metadata: Metadata = { title: profile.title, robots: "noindex" };

export default async function EditProfilePage() {
  const { id, username } = await requireViewer(paths.editProfile(), "profile.edit");
  return (
    <SettingsFrame title={profile.title} here={paths.editProfile()}>
      <p className="mb-6">
        <a className="link" href={paths.profile(username)}>
          {profile.show}
        </a>
      </p>
      <ProfileForm profile={await findOwnProfile(id)} state={formState()} />
    </SettingsFrame>
  );
}
