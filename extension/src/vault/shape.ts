type Fields = Readonly<Record<string, unknown>>;

/** Turns a value of one version into the next version. It must not throw on odd content. */
export type ShapeMigration = (old: unknown) => unknown;

/** How values of one kind stand in the cabinet and in a backup: with their version, checked when they are opened. */
export interface Shape<T> {
  readonly kind: string;
  /** A value as it is sealed. */
  wrap(value: unknown): unknown;
  /** A value that was unsealed, led through the migrations; `null` when it cannot be used. */
  open(input: unknown): T | null;
}

/**
 * Makes a shape. Its version is one more than the number of its migrations; the n-th (from 1) turns version n into the
 * next.
 * @param parse checks a value of the newest version; `null` when it is none
 */
export function makeShape<T>(
  kind: string,
  parse: (input: unknown) => T | null,
  migrations: readonly ShapeMigration[] = [],
): Shape<T> {
  const version = migrations.length + 1;
  return {
    kind,
    wrap: (value) => ({ version, value }),
    open(input) {
      if (typeof input !== 'object' || input === null) return null;
      const { version: found, value } = input as Fields;
      if (typeof found !== 'number' || !Number.isInteger(found) || found < 1 || found > version) return null;
      return parse(migrations.slice(found - 1).reduce((old, migrate) => migrate(old), value));
    },
  };
}
