/** Weights are kept in sixteenths of natural logarithms of odds. */
export const PARTS = 16;
/** From this chance on that it is not required, a demand of which no rule says so is taken for what is most likely. */
export const CHANCE = 0.62;
