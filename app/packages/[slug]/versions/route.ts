import { permanentRedirect } from "next/navigation";
import { paths } from "@/lib/paths";

type Context = { params: Promise<{ slug: string }> };

/** Where the reference lists versions. */
export async function GET(_: Request, { params }: Context): Promise<never> {
  permanentRedirect(paths.packageReleases((await params).slug));
}
