import { Refusal, Unavailable } from "@/server/front-door/refusal";
import { Turns } from "@/server/front-door/turns";

/**
 * Drawing a page is work of this process, one page after the other: beginning more of them at a time makes none of them
 * ready sooner. So many, since while some wait for the database another is drawn.
 */
const AT_A_TIME = 4;
const IN_LINE = 1_000;
const TRY_AGAIN_AFTER_SECONDS = 5;

/**
 * Pages take turns. Begun all at once, a crowd of large ones would ask the database all at once, too, and then keep the
 * process too busy to take what it answers: connections would seem to be out for longer than one is waited for.
 */
export const newPageTurns = () =>
  new Turns({
    atATime: AT_A_TIME,
    inLine: IN_LINE,
    refuse: () =>
      new Refusal(503, "More pages are asked for than can be made. Please try again.", {
        "retry-after": String(TRY_AGAIN_AFTER_SECONDS),
      }),
    isHopeless: (error) => error instanceof Unavailable,
  });
