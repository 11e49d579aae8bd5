import { writeRobots } from "@/server/discovery/robots";
import { originOf } from "@/server/origin";

export const GET = (request: Request): Response =>
  new Response(writeRobots(originOf(request)), { headers: { "content-type": "text/plain; charset=utf-8" } });
