import { answerReleasesFeed } from "@/server/feeds/answer-releases";

type Context = { params: Promise<{ slug: string }> };

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerReleasesFeed(request, (await params).slug, "atom");
