import * as z from 'zod/mini';

/** A text that says something. In a file of its own, so that a bundle takes it without the schemas around it. */
export const text = z.string().check(z.minLength(1));
