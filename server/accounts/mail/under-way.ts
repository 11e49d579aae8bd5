const underWay = new Set<Promise<void>>();

/** Has something go on beside the request that began it. */
export function goOn(work: Promise<void>): void {
  const going = work.finally(() => underWay.delete(going));
  underWay.add(going);
}

/** Waits for the mails that are being sent: before the process ends, and in tests. */
export const mailSent = async (): Promise<void> => void (await Promise.all(underWay));
