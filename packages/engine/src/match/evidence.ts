import type { CompetenceProfile, Relation } from '@zorg-match/schema';
import type { Relations } from './relations.js';
import { resolve } from './relations.js';

/** Why a person has a competence, or something close to it. */
export interface Proof {
  readonly state: 'have' | 'close';
  readonly relation: Relation;
  /** Competence id of the person's entry, as in their profile. */
  readonly entry?: string;
  /** Occupation id, when a job they did makes it likely. */
  readonly through?: string;
  /** Lower is stronger; ties go to the entry that comes first in the profile. */
  readonly order: number;
}

/** What follows from a profile for each competence, worked out once and then looked up. */
export interface Evidence {
  /** Best proof by competence number. */
  readonly proofs: ReadonlyMap<number, Proof>;
  /** 0 nothing, 1 close, 2 have, by competence number. */
  readonly states: Uint8Array;
  /** The person told nothing that we can match: everything is unknown instead of missing. */
  readonly silent: boolean;
}

/** Strength of a proof: first what it is, then how many steps of the taxonomy lie between. */
const STEP = 1000;
const HAVE_SAME = 0;
const HAVE_NARROWER = STEP;
const LEARNING_SAME = 2 * STEP;
const LEARNING_NARROWER = 3 * STEP;
const CLOSE_BROADER = 4 * STEP;
const CLOSE_RELATED = 5 * STEP;
const CLOSE_JOB = 6 * STEP;

/**
 * All that a person's entries prove. `can` proves the same and everything broader; a broader or related entry comes
 * close; `learning` comes close at best; `want` proves nothing; a job they did brings its essential competences close.
 */
export function evidenceOf(relations: Relations, profile: CompetenceProfile): Evidence {
  const proofs = new Map<number, Proof>();
  const add = (competence: number, proof: Proof): void => {
    const known = proofs.get(competence);
    if (!known || proof.order < known.order) proofs.set(competence, proof);
  };
  for (const { id, level = 'can' } of profile.competences ?? []) {
    if (level === 'want') continue;
    for (const own of resolve(relations, id)) addEntry(relations, add, own, id, level === 'can');
  }
  for (const { occupation } of profile.experience ?? []) {
    if (occupation !== undefined) addJob(relations, add, occupation);
  }
  const states = new Uint8Array(relations.ids.length);
  for (const [competence, { state }] of proofs) states[competence] = state === 'have' ? 2 : 1;
  return { proofs, states, silent: proofs.size === 0 };
}

type Add = (competence: number, proof: Proof) => void;

function addEntry(relations: Relations, add: Add, own: number, entry: string, can: boolean): void {
  const state = can ? 'have' : 'close';
  add(own, { state, relation: 'same', entry, order: can ? HAVE_SAME : LEARNING_SAME });
  for (const { to, distance } of relations.ancestors[own] ?? []) {
    add(to, { state, relation: 'narrower', entry, order: (can ? HAVE_NARROWER : LEARNING_NARROWER) + distance });
  }
  if (!can) return;
  for (const { to, distance } of relations.descendants[own] ?? []) {
    add(to, { state: 'close', relation: 'broader', entry, order: CLOSE_BROADER + distance });
  }
  for (const to of relations.related[own] ?? []) {
    add(to, { state: 'close', relation: 'related', entry, order: CLOSE_RELATED });
  }
}

function addJob(relations: Relations, add: Add, occupation: string): void {
  for (const competence of relations.essential.get(occupation) ?? []) {
    add(competence, { state: 'close', relation: 'related', through: occupation, order: CLOSE_JOB });
    for (const { to, distance } of relations.ancestors[competence] ?? []) {
      add(to, { state: 'close', relation: 'related', through: occupation, order: CLOSE_JOB + distance });
    }
  }
}
