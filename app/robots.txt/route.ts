import { writeRobots } from "@/server/discovery/robots";
import { originOf } from "@/server/origin";

export const GET = ({ headers }: Request): Response =>
  new Response(writeRobots(originOf(headers)), { headers: { "content-type": "text/plain; charset=utf-8" } });
