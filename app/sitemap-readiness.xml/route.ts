import { answerSection } from "@/server/sitemap/respond";

export const GET = answerSection("readiness");
