import { conditionText } from '@zorg-match/i18n';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import { inARow } from '../controllers/language.js';
import { languageName } from './languages.view.js';
import type { StepId } from './presets.data.js';
import type { StepView } from './step.js';

const MOST = 3;

/** What was told in a step, in a few words; empty when nothing was. */
export function summaryOf(view: StepView, step: StepId): string {
  const parts = partsOf(view, step);
  if (parts === undefined) return '';
  if (parts.length === 0) return view.t.profile.none;
  const more = parts.length > MOST ? [view.messages.matcher.andMore({ count: parts.length - MOST })] : [];
  return inARow(view, [...parts.slice(0, MOST), ...more]);
}

/** What was told, one by one; `undefined` when nothing was, empty when somebody said that there is nothing. */
export function partsOf({ t, messages, lang, taxonomy, profile }: StepView, step: StepId): string[] | undefined {
  const { occupations } = indexOf(taxonomy);
  const jobName = (id: string | undefined) => {
    const found = id === undefined ? undefined : occupations.get(id);
    return found ? labelIn(found, lang) : (id ?? '');
  };
  switch (step) {
    case 'languages':
      return profile.languages?.map(({ language, level }) =>
        [languageName(language, lang), level].filter(Boolean).join(' '),
      );
    case 'diplomas':
      return profile.diplomas?.map(({ level, field }) =>
        conditionText(messages, { kind: 'diploma', value: level, ...(field && { field }) }),
      );
    case 'papers': {
      const { registrations, licences } = profile;
      if (!registrations && !licences) return undefined;
      return [
        ...(registrations ?? []).map(({ kind, occupation }) =>
          conditionText(messages, { kind: 'registration', value: kind }, { occupation: jobName(occupation) }),
        ),
        ...(licences ?? []).map((category) => t.steps.papers.licence({ category })),
      ];
    }
    case 'experience':
      return profile.experience?.map(
        ({ occupation, label }) => jobName(occupation) || label || t.steps.experience.other,
      );
    case 'availability': {
      const { availability } = profile;
      if (!availability) return undefined;
      const { shifts, hoursPerWeek, seeks = [] } = availability;
      const { availability: words } = t.steps;
      const told = (shifts ?? []).map((shift) => words.values[shift]);
      const hours = hoursPerWeek ? [messages.conditions.hours.hours({ hours: String(hoursPerWeek) })] : [];
      return [
        ...(shifts?.length === 0 ? [words.noneShifts] : told),
        ...hours,
        ...seeks.map((kind) => words.kinds[kind]),
      ];
    }
    case 'region':
      return profile.region ? [profile.region] : undefined;
    case 'gained': {
      const count = (profile.competences ?? []).filter(({ gained, example }) => gained ?? example).length;
      return count > 0 ? [t.profile.answered({ count })] : undefined;
    }
    case 'situation': {
      // how much, and not what: others may see the screen
      const count = Object.keys(profile.situation ?? {}).length;
      return count > 0 ? [t.profile.answered({ count })] : undefined;
    }
    case 'told':
    case 'card':
      return undefined;
  }
}
