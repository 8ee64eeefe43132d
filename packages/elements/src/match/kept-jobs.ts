const KEY = 'zorg-match/1/saved';
/** After so many months without a visit everything is forgotten, as with the profile. */
const MONTHS = 6;

/** Ids of the vacancies that were kept on this device; none when nothing was, when it is old, or when we may not look. */
export function recallJobs(now = new Date()): string[] {
  try {
    const { saved, vacancies } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const ends = new Date(String(saved));
    ends.setMonth(ends.getMonth() + MONTHS);
    if (ends > now && Array.isArray(vacancies)) return vacancies.filter((id) => typeof id === 'string');
  } catch {
    // not ours, or damaged: as if nothing was kept
  }
  forgetJobs();
  return [];
}

/** Keeps the ids of saved vacancies; whether that worked is not told: the profile's own consent tells it. */
export function keepJobs(vacancies: readonly string[], now = new Date()): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ saved: now.toISOString(), vacancies }));
  } catch {
    // nothing can be kept here
  }
}

export function forgetJobs(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing can be kept here, so nothing is
  }
}
