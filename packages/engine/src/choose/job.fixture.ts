import type { Reading, Vacancy } from '@zorg-match/schema';
import { reading } from '../match/match.fixture.js';
import type { Job } from './job.js';

let count = 0;

/** A vacancy of a few words with what was read in it; for tests only. */
export const job = (vacancy: Partial<Vacancy> = {}, read: Reading = reading([])): Job => {
  count += 1;
  return {
    vacancy: { id: `v${count}`, title: 'Medewerker', description: read.text, road: 'json-ld', ...vacancy },
    reading: read,
  };
};

/** In this place. */
export const at = (postalCode: string, addressLocality: string): Pick<Vacancy, 'jobLocation'> => ({
  jobLocation: [{ postalCode, addressLocality }],
});
