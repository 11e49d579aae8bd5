/** A request that is not let in. The message is shown to whoever sent it. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";

  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Databases that are restarted or under load are back in seconds. */
const TRY_AGAIN_AFTER_SECONDS = 5;

/** The database did not answer: nothing is wrong with the request, nor with our code. */
export class Unavailable extends Refusal {
  override readonly name = "Unavailable";

  constructor(cause: unknown) {
    const message = "The catalogue's database does not answer in time. Please try again.";
    super(503, message, { "retry-after": String(TRY_AGAIN_AFTER_SECONDS) }, { cause });
  }
}
