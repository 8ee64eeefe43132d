import type { Engine } from '@zorg-match/engine';
import type { Reading, Vacancy } from '@zorg-match/schema';

const readings = new WeakMap<Engine, WeakMap<Vacancy, Reading>>();

const of = (engine: Engine) => {
  let known = readings.get(engine);
  if (!known) readings.set(engine, (known = new WeakMap()));
  return known;
};

/** What `engine` reads in `vacancy`; read once for each vacancy object, whichever element asks. */
export function readingOf(engine: Engine, vacancy: Vacancy): Reading {
  const known = of(engine);
  let reading = known.get(vacancy);
  if (!reading) known.set(vacancy, (reading = read(engine, vacancy)));
  return reading;
}

/** One vacancy that cannot be read must not keep the others from being shown: we know nothing about it then. */
function read(engine: Engine, vacancy: Vacancy): Reading {
  try {
    return engine.read(vacancy);
  } catch (error) {
    console.error('zorg-match: a vacancy could not be read.', vacancy.id, error);
    return { text: vacancy.description, demands: [], conditions: [], offers: [], occupations: [], warnings: [] };
  }
}

/** Whether `readingOf` would answer at once. */
export function isRead(engine: Engine, vacancy: Vacancy): boolean {
  return of(engine).has(vacancy);
}

/** Keeps a reading that was made ahead of time, so that the vacancy need not be read here. */
export function keepReading(engine: Engine, vacancy: Vacancy, reading: Reading): void {
  of(engine).set(vacancy, reading);
}
