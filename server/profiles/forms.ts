import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { editProfile } from "@/server/profiles/edit";
import { profileSchema } from "@/server/profiles/input";

const edit = form({
  pattern: "/profiles/edit/",
  page: "own",
  schema: profileSchema,
  action: "profile.edit",
  quota: "edit",
  perform: ({ input, change }) =>
    change(async (made) => {
      const { username } = await editProfile(made, input);
      return { location: paths.profile(username), notice: "Your profile is saved." };
    }),
});

export const profileForms: readonly Form[] = [edit];
