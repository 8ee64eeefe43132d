import type { DiplomaLevel, ProfileDiploma } from '@zorg-match/schema';
import type { Asked, Facts, Judgement } from './facts.js';
import { best } from './facts.js';
import { compareFields, isCareField } from './fields.js';

const LEVELS: readonly DiplomaLevel[] = ['none', 'secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'];

/**
 * A diploma meets what is asked when its level is the same or higher and its field fits. One from abroad counts once it
 * is recognised. Nothing told: unknown; an empty list: no diploma.
 */
export function judgeDiploma({ value, field }: Asked, { profile }: Facts): Judgement {
  const asked = LEVELS.indexOf(value as DiplomaLevel);
  if (value === 'none') return 'met';
  if (asked < 0 || !profile.diplomas) return 'unknown';
  return best(profile.diplomas.map((diploma) => judgeOne(diploma, asked, value, field)).concat('unmet'));
}

function judgeOne(diploma: ProfileDiploma, asked: number, value: string, field: string | undefined): Judgement {
  const content = value === 'zorgkundige' ? fitsZorgkundige(diploma) : fitsLevel(diploma, asked, field);
  if (content === 'unmet') return 'unmet';
  return worst(content, counts(diploma));
}

/** Whether a diploma counts here at all: Belgian, or recognised. */
function counts({ country, recognised }: ProfileDiploma): Judgement {
  if (recognised === true) return 'met';
  if (recognised === false && country !== 'BE' && country !== undefined) return 'unmet';
  return country === undefined || country === 'BE' ? 'met' : 'unknown';
}

function fitsLevel({ level, field }: ProfileDiploma, asked: number, wanted: string | undefined): Judgement {
  if (LEVELS.indexOf(level) < asked) return 'unmet';
  return wanted === undefined ? 'met' : compareFields(field, wanted);
}

/** Zorgkundige is a training of its own: a higher diploma shows it only when it is in nursing or the like. */
function fitsZorgkundige({ level, field }: ProfileDiploma): Judgement {
  if (level === 'zorgkundige') return 'met';
  if (level === 'none') return 'unmet';
  if (field === undefined) return level === 'secundair' ? 'unmet' : 'unknown';
  return isCareField(field) ? 'met' : 'unmet';
}

function worst(one: Judgement, other: Judgement): Judgement {
  if (one === 'unmet' || other === 'unmet') return 'unmet';
  return one === 'met' && other === 'met' ? 'met' : 'unknown';
}
