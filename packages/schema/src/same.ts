/** Marks a property that may be left out, so that leaving it out of one of two types shows. */
interface Absent {
  readonly absent: true;
}

/**
 * A type without what schemas and hand-named types may differ in: `readonly`, `?` against `| undefined`, and the
 * index signature that says "unknown keys are kept". This is the one place where those differences are forgiven.
 */
export type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {
        -readonly [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]-?:
          Plain<Exclude<T[K], undefined>> | (object extends Pick<T, K> ? Absent : never);
      }
    : T;

/** `true` when the two say the same, property by property; else `false`. */
export type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;

/** Fails to compile for anything but `true`. */
export type Expect<T extends true> = T;
