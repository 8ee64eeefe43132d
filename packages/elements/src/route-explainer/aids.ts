import type { Barrier, Plan, RouteBook } from '@zorg-match/schema';
import type { BarrierKind } from './told.js';

/** Themes of the route book by the kind under which people look for them. */
const THEMES: Readonly<Record<BarrierKind, readonly string[]>> = {
  language: ['language'],
  recognition: ['recognition', 'right-to-work', 'paperwork'],
  childcare: ['childcare'],
  mobility: ['mobility'],
  finances: ['finances', 'protection'],
  health: ['health'],
  digital: ['digital'],
  settlement: ['settlement', 'network'],
  placement: ['placement', 'image', 'employer'],
};

/** The barriers of a kind, in the order of the book; a theme that nobody knows comes under `placement`. */
export function barriersOf({ barriers }: RouteBook, kind: BarrierKind): readonly Barrier[] {
  const known = new Set(Object.values(THEMES).flat());
  return barriers.filter(({ theme }) => THEMES[kind].includes(theme) || (kind === 'placement' && !known.has(theme)));
}

/** Facts that a question of the book can ask when somebody names this barrier. */
export const FACTS: Readonly<Partial<Record<BarrierKind, readonly string[]>>> = {
  language: ['dutch'],
  recognition: ['foreign-diploma', 'right-to-work'],
  mobility: ['licence-b'],
  finances: ['work', 'leefloon'],
};

/** At which step of a plan the help for a barrier is shown; `null`: at the start. */
export function stepOfAid({ steps }: Pick<Plan, 'steps'>, kind: BarrierKind): string | null {
  const days = (mode: string | undefined) => mode === 'class' || mode === 'workplace';
  const at = {
    language: () => steps.find(({ needs, gives }) => [...needs, ...gives].some((each) => each.kind === 'language')),
    recognition: () => steps.find(({ gives }) => gives.some((each) => each.kind === 'diploma')),
    childcare: () => steps.find(({ mode }) => days(mode)),
    mobility: () => steps.find(({ mode }) => days(mode)),
    finances: () => steps.find(({ mode }) => days(mode)),
    health: () => steps.find(({ mode }) => mode === 'workplace'),
    digital: () => steps.find(({ mode }) => mode === 'online' || mode === 'paperwork'),
    settlement: () => undefined,
    placement: () => steps.find(({ mode }) => mode === 'workplace'),
  }[kind]();
  return at?.id ?? null;
}
