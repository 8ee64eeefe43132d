import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { dataSet } from './data-sets.js';
import { SPECIMENS } from './specimens.js';
import { searchOf, startOf, stateFrom } from './state.js';
import { written } from './written.js';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}
const manifest = JSON.parse(file('packages/elements/api/custom-elements.json')) as Manifest;
const declared = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

interface StatesOf {
  readonly element: string;
  readonly states: readonly (readonly [name: string, title: string, search: string])[];
}
const states = parse(file('demo/states.yaml')) as readonly StatesOf[];

describe('the workbench', () => {
  test('has every element, with every attribute and event that the manifest tells', () => {
    assert.deepEqual(SPECIMENS.map(({ tag }) => tag).sort(), declared.map(({ tagName }) => tagName).sort());
    // the data switch sets `vacancies`, the language switch `mirror-lang`
    const elsewhere = new Set(['vacancies', 'mirror-lang']);
    for (const { tagName, attributes = [], events = [] } of declared) {
      const specimen = SPECIMENS.find(({ tag }) => tag === tagName);
      assert.ok(specimen);
      const knobs = specimen.knobs.map(({ name }) => name);
      for (const { name } of attributes)
        assert.ok(knobs.includes(name) || elsewhere.has(name), `${specimen.tag} lacks ${name}`);
      assert.deepEqual([...specimen.events].sort(), events.map(({ name }) => name).sort());
    }
  });

  test('an address holds a whole state, and what is none of ours is left out', () => {
    for (const { tag } of SPECIMENS) assert.equal(searchOf(startOf(tag)), `?element=${tag}`);
    const state = {
      ...startOf('zorg-match'),
      data: 'leeg',
      lang: 'ar',
      mirror: 'nl',
      dir: 'rtl' as const,
      theme: 'klaver',
      attributes: { limit: '3', remember: 'true' },
      tokens: { '--zorg-radius': '0' },
    };
    assert.deepEqual(stateFrom(searchOf(state)), state);
    const wrong = stateFrom('?element=script&who=x&place=nergens&theme=../../iets&width=9');
    assert.deepEqual(wrong, startOf(SPECIMENS[0]?.tag ?? ''));
  });

  test('every state of the list is one that the bench can show', () => {
    const names = new Set<string>();
    for (const { element, states: own } of states) {
      assert.ok(
        SPECIMENS.some(({ tag }) => tag === element),
        element,
      );
      for (const [name, title, search] of own) {
        assert.ok(!names.has(`${element} ${name}`), `${element} ${name} is there twice`);
        names.add(`${element} ${name}`);
        assert.match(title, /^\p{Lu}|^\d/u);
        const state = stateFrom(`?element=${element}&${search}`);
        assert.ok(dataSet(state.data), `${name}: ${state.data}`);
        const asked = new URLSearchParams(search);
        for (const key of asked.keys()) assert.ok(key in state || /^[at]\./.test(key), `${name}: ${key}`);
        for (const [folder, chosen] of [
          ['themes', state.theme],
          ['hosts', state.host],
        ] as const)
          if (chosen) assert.ok(existsSync(new URL(`../../${folder}/${chosen}.css`, import.meta.url)), chosen);
      }
    }
    assert.deepEqual([...new Set(states.map(({ element }) => element))].sort(), SPECIMENS.map(({ tag }) => tag).sort());
  });

  test('writes the tag, style and script of a state as a partner would', () => {
    const { html, css, js } = written({
      ...startOf('zorg-match'),
      lang: 'fr',
      mirror: 'nl',
      who: 'begin',
      attributes: { limit: '3', remember: 'true', target: 'a"b' },
      tokens: { '--zorg-radius': '0', '--zorg-font': '' },
    });
    assert.match(html, /^<zorg-match vacancies="feeds\/vacatures.json" lang="fr" mirror-lang="nl"/);
    assert.match(html, /target="a&quot;b"[\s\S]*limit="3"[\s\S]*remember><\/zorg-match>$/);
    assert.equal(css, ':root {\n  --zorg-radius: 0;\n}');
    assert.match(js, /element\.profile = \{\n {2}"format": "zorg-profile\/1"/);
  });
});
