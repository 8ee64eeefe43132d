import { ContextEvent } from '@lit/context';
import { profileContext } from '../src/context/contexts.js';
import { provideDefaults, setDefaults } from '../src/context/defaults.js';
import { emptyProfile, type ProfileStore } from '../src/context/profile-store.js';
import { taxonomy } from './taxonomy.js';

/** The profile that the elements of this page share. */
export function pageStore(): ProfileStore {
  provideDefaults();
  let store: ProfileStore | undefined;
  document.body.dispatchEvent(new ContextEvent(profileContext, document.body, (value) => (store = value)));
  return store!;
}

/** Nothing chosen, as at first. */
export const emptyStore = (): void => pageStore().replace(emptyProfile);

/** A page as at first: the test taxonomy and nothing chosen. */
export function freshPage(): void {
  setDefaults({ taxonomy });
  emptyStore();
}
