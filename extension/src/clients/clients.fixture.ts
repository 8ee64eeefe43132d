import type { Reading, Vacancy } from '@zorg-match/schema';
import { emptyStorage, openStore } from '../store/storage.fixture.js';
import { Cabinet } from '../vault/cabinet.js';
import { sealingKey } from '../vault/seal.js';

/** One key for a whole test file, so that a storage can be opened again. */
const key = sealingKey(crypto.getRandomValues(new Uint8Array(32)));

/** The cabinet as the next start finds it. */
export async function openCabinet(): Promise<Cabinet> {
  return new Cabinet(await openStore(), await key);
}

/** A cabinet in an empty storage. */
export function newCabinet(): Promise<Cabinet> {
  emptyStorage();
  return openCabinet();
}

/** Everything that can be read in the storage: each record as text, by kind and id. */
export async function plainly(shapes: readonly { readonly kind: string; open(input: unknown): unknown }[]) {
  const cabinet = await openCabinet();
  const all: Record<string, unknown> = {};
  for (const shape of shapes) {
    const { kept, damaged } = await cabinet.readAll({ ...shape, wrap: (value: unknown) => value });
    for (const [id, { value }] of kept) all[`${shape.kind}/${id}`] = value;
    if (damaged > 0) all[`${shape.kind} damaged`] = damaged;
  }
  return all;
}

export const VACANCY: Vacancy = {
  id: 'https://werk.example/1',
  title: 'Zorgkundige in Geel',
  description: 'Je helpt bewoners bij het wassen.\n• Je werkt in team.',
  hiringOrganization: { name: 'WZC De Linde' },
  jobLocation: [{ addressLocality: 'Geel' }],
  url: 'https://werk.example/1',
  road: 'json-ld',
  extra: { tracking: 'x' },
};

export const READING: Reading = {
  text: VACANCY.description,
  demands: [
    {
      competence: 'bewoners-wassen',
      label: 'bewoners wassen',
      necessity: 'required',
      section: 'tasks',
      quote: 'wassen',
      start: 27,
      end: 33,
      trace: { rule: 'label', words: ['wassen'] },
    },
  ],
  conditions: [],
  offers: [],
  occupations: [{ id: 'zorgkundige', sure: 0.9 }],
  warnings: [],
};

/** A clock that moves a second at each look, from a Wednesday. */
export function ticking(from = '2026-03-04T09:00:00.000Z'): () => Date {
  let at = new Date(from).getTime();
  return () => new Date((at += 1000));
}
