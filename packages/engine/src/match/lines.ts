import type { CompetenceProfile, Demand, MatchLine, Reading } from '@zorg-match/schema';
import type { Choice, Counted } from './counted.js';
import { countedDemands } from './counted.js';
import type { Evidence, Proof } from './evidence.js';
import { evidenceOf } from './evidence.js';
import type { Relations } from './relations.js';

/**
 * Looks for a demand that the taxonomy does not know in what the person wrote in their own words: the id of the entry
 * whose note says it. A hook for the fuzzy reader; without it such a demand stays unknown.
 */
export type OwnWords = (demand: Demand) => string | undefined;

export interface LineOptions {
  readonly ownWords?: OwnWords;
}

/**
 * The lines of a match in the order of the text: one for each thing that the advert asks and that counts. Takes a
 * profile without country or situation, so that these cannot enter.
 */
export function matchLines(
  relations: Relations,
  profile: CompetenceProfile,
  reading: Reading,
  options: LineOptions = {},
): MatchLine[] {
  const evidence = evidenceOf(relations, profile);
  return linesFor(relations, evidence, reading, options);
}

/** The same for evidence that is already at hand. */
export function linesFor(
  relations: Relations,
  evidence: Evidence,
  reading: Reading,
  { ownWords }: LineOptions = {},
): MatchLine[] {
  return countedDemands(relations, reading).map((counted) => lineFor(counted, evidence, ownWords));
}

function lineFor(counted: Counted, evidence: Evidence, ownWords: OwnWords | undefined): MatchLine {
  const { choices, repeats, trainable, weight } = counted;
  const proofs = choices.map((choice) => proofOf(choice, evidence, ownWords));
  const best = strongest(choices, proofs);
  // "A, or something that we cannot read": who has not A may well have the other.
  const open = evidence.silent || choices.some(({ competence }, index) => competence < 0 && !proofs[index]);
  const proof = best && (best.proof.state === 'have' || !open) ? best.proof : undefined;
  const shown = proof && best ? best.choice : (choices.find(({ competence }) => competence >= 0) ?? choices[0]);
  if (!shown) throw new Error('zorg-match: a counted demand has no choice; countedDemands() makes none without');
  const alternatives = choices.filter((each) => each !== shown).map(({ demand }) => demand);
  return {
    demand: shown.demand,
    state: proof?.state ?? (open ? 'unknown' : 'missing'),
    trainable,
    weight,
    ...(proof && { relation: proof.relation }),
    ...(proof?.entry !== undefined && { entry: proof.entry }),
    ...(proof?.through !== undefined && { through: proof.through }),
    ...(alternatives.length > 0 && { alternatives }),
    ...(repeats.length > 0 && { repeats }),
  };
}

function proofOf({ demand, competence }: Choice, evidence: Evidence, ownWords: OwnWords | undefined) {
  if (competence >= 0) return evidence.proofs.get(competence);
  const entry = ownWords?.(demand);
  return entry === undefined ? undefined : ({ state: 'close', relation: 'related', entry, order: Infinity } as const);
}

function strongest(choices: readonly Choice[], proofs: readonly (Proof | undefined)[]) {
  let best: { readonly choice: Choice; readonly proof: Proof } | undefined;
  choices.forEach((choice, index) => {
    const proof = proofs[index];
    if (proof && (!best || proof.order < best.proof.order)) best = { choice, proof };
  });
  return best;
}
