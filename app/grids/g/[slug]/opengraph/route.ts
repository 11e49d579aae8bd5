import { permanentRedirect } from "next/navigation";
import { paths } from "@/lib/paths";

type Context = { params: Promise<{ slug: string }> };

/** Where the reference draws what a picture is made of: ours is the picture itself. */
export async function GET(_: Request, { params }: Context): Promise<never> {
  permanentRedirect(paths.card(paths.grid((await params).slug)));
}
