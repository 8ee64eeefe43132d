import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createProfileStore, type ProfileStore } from './profile-store.js';

const ids = (store: ProfileStore) => (store.profile.competences ?? []).map(({ id }) => id);

describe('the profile store', () => {
  it('adds what is not there yet, in one step', () => {
    const store = createProfileStore();
    store.add('a', 'b');
    store.add('b', 'c', 'c');
    expect(ids(store)).to.deep.equal(['a', 'b', 'c']);
    store.undo();
    expect(ids(store)).to.deep.equal(['a', 'b']);
  });

  it('tells its listeners of changes only, and no more once they stopped', () => {
    const store = createProfileStore();
    let told = 0;
    const stop = store.subscribe(() => told++);
    store.add('a');
    store.add('a');
    store.remove('b');
    store.setLevel('a', 'can');
    expect(told).to.equal(1);
    stop();
    store.remove('a');
    expect(told).to.equal(1);
  });

  it('goes on when a listener fails', () => {
    const store = createProfileStore();
    const { error } = console;
    console.error = () => {};
    let told = 0;
    store.subscribe(() => {
      throw new Error('test');
    });
    store.subscribe(() => told++);
    store.add('a');
    console.error = error;
    expect(told).to.equal(1);
  });

  it('takes back competences and leaves the rest of the profile', () => {
    const store = createProfileStore({ format: 'zorg-profile/1', region: 'Antwerpen' });
    store.add('a');
    store.undo();
    expect(store.profile).to.deep.equal({ format: 'zorg-profile/1', region: 'Antwerpen', competences: [] });
    expect(store.canUndo).to.equal(false);
  });

  it('forgets what could be undone when another profile comes', () => {
    const store = createProfileStore();
    store.add('a');
    store.replace({ format: 'zorg-profile/1', competences: [{ id: 'z' }] });
    store.undo();
    expect(ids(store)).to.deep.equal(['z']);
  });

  it('undoes any row of changes back to where it began, one by one', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const change = fc.oneof(
      id.map((one) => (store: ProfileStore) => store.add(one)),
      id.map((one) => (store: ProfileStore) => store.remove(one)),
      id.map((one) => (store: ProfileStore) => store.setLevel(one, 'want')),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
        const store = createProfileStore({ format: 'zorg-profile/1', competences: [{ id: 'a' }] });
        const seen = [store.profile.competences];
        store.subscribe(() => seen.push(store.profile.competences));
        for (const each of changes) each(store);
        const history = [...seen];
        for (const before of history.slice(0, -1).reverse()) {
          store.undo();
          expect(store.profile.competences).to.deep.equal(before);
        }
        expect(store.canUndo).to.equal(false);
      }),
    );
  });
});
