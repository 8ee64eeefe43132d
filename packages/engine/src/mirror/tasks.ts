import type { CarvedKind, CarvedTask, Demand, Taxonomy } from '@zorg-match/schema';

/** Competences in the profiles of jobs that no law reserves, and in those of jobs that need a registration. */
interface Known {
  readonly open: ReadonlySet<string>;
  readonly care: ReadonlySet<string>;
}

function knownOf({ occupations }: Taxonomy): Known {
  const of = (regulated: boolean): ReadonlySet<string> =>
    new Set(
      occupations
        .filter((occupation) => (occupation.regulated !== 'none') === regulated)
        .flatMap(({ competences }) => competences.map(({ id }) => id)),
    );
  return { open: of(false), care: of(true) };
}

/**
 * The tasks of a draft by who may do them. An act that a source names as free is support, and so is what belongs to a job
 * without regulation and to no regulated one; what the sources reserve or delegate needs a registration. Other tasks of care
 * jobs are care: no source of ours names them, so somebody must ask. What the taxonomy does not know stays a question.
 */
export function tasksOf(demands: readonly Demand[], taxonomy: Taxonomy): CarvedTask[] {
  const known = knownOf(taxonomy);
  const competences = new Map(taxonomy.competences.map((competence) => [competence.id, competence]));
  const seen = new Set<string>();
  return demands
    .filter(({ section, necessity, competence, label }) => {
      const key = competence ?? label.toLowerCase();
      const first = !seen.has(key);
      seen.add(key);
      return first && section === 'tasks' && necessity !== 'not-required';
    })
    .map((demand): CarvedTask => {
      const competence = demand.competence === null ? undefined : competences.get(demand.competence);
      return { demand, kind: kindOf(competence?.id, competence?.act, known), sources: competence?.actSources ?? [] };
    });
}

function kindOf(id: string | undefined, act: 'free' | 'delegated' | 'reserved' | undefined, known: Known): CarvedKind {
  if (id === undefined) return 'ask';
  if (act === 'delegated' || act === 'reserved') return 'registered';
  if (act === 'free') return 'support';
  if (known.care.has(id)) return 'care';
  return known.open.has(id) ? 'support' : 'ask';
}
