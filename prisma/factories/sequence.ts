let last = 0;

/** A number that no other row of this run has. */
export const nextNumber = () => ++last;
