import type { Job } from '@zorg-match/engine/choose';
import type { JobMessages } from '@zorg-match/i18n';
import type { FilterState } from './filter-state.js';
import type { FilterDeeds } from './filters.view.js';

interface Parts {
  readonly state: FilterState;
  /** The jobs that are filtered. */
  readonly jobs: () => readonly Job[];
  readonly words: () => JobMessages;
  readonly say: (text: string) => void;
  /** Brings the keyboard to what matches first, once it is shown. */
  readonly focus: (selector: string) => void;
}

/** What somebody does with filters: each change says how many jobs are left. */
export function filterDeeds({ state, jobs, words, say, focus }: Parts): FilterDeeds {
  const tell = () => {
    const { fits } = state.apply(jobs());
    const { filters } = words();
    say(fits.length === 0 ? filters.none : filters.left({ count: fits.length }));
  };
  return {
    toggle: (filter, value, on) => {
      state.toggle(filter, value, on);
      tell();
    },
    remove: (filter, value) => {
      state.toggle(filter, value, false);
      tell();
      focus('[part=chip], [part=filters-open]');
    },
    drop: (filters) => {
      state.drop(filters);
      tell();
      focus('[part=chip], [part=filters-open]');
    },
    clear: () => {
      state.clear();
      tell();
      focus('[part=filters-open]');
    },
    close: () => {
      state.fold(false);
      focus('[part=filters-open]');
    },
    maybe: (on) => state.show(on),
  };
}
