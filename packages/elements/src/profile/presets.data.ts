/** One thing to tell, each a step that opens on its own. */
export type StepId =
  | 'told'
  | 'card'
  | 'gained'
  | 'languages'
  | 'diplomas'
  | 'papers'
  | 'experience'
  | 'availability'
  | 'region'
  | 'situation';

/** The order without a preset. */
export const STEPS: readonly StepId[] = [
  'told',
  'card',
  'gained',
  'availability',
  'languages',
  'diplomas',
  'papers',
  'experience',
  'region',
  'situation',
];

export type PresetId = 'switcher' | 'newcomer' | 'carer' | 'pupil' | 'returner';

/** Which steps come first for whom; the others keep their order. A preset does nothing else. */
export const PRESETS: Readonly<Record<PresetId, readonly StepId[]>> = {
  switcher: ['told', 'experience', 'availability', 'diplomas'],
  newcomer: ['languages', 'diplomas', 'situation', 'papers', 'experience'],
  carer: ['told', 'gained', 'availability', 'region'],
  pupil: ['availability', 'region', 'card', 'diplomas'],
  returner: ['experience', 'diplomas', 'papers', 'availability'],
};

/** The steps in the order for a preset. */
export function stepsFor(preset: string | undefined): readonly StepId[] {
  const first = preset !== undefined && Object.hasOwn(PRESETS, preset) ? PRESETS[preset as PresetId] : [];
  return [...first, ...STEPS.filter((step) => !first.includes(step))];
}

/** Languages that are offered first; any other can be in a profile all the same. */
export const LANGUAGES = 'nl fr en de ar tr es pl ro uk ru pt it bg so fa ps ti am ku sq zh hi ur'.split(' ');

/** Driving licences that care asks for. */
export const LICENCES = ['B', 'C', 'D'] as const;
