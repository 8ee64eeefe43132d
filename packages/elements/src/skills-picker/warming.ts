import { type Finder, warmSearch } from '@zorg-match/engine';
import type { Suggestion, Taxonomy } from '@zorg-match/schema';
import { render, type TemplateResult } from 'lit';
import { tablesFor } from '../context/tables.js';
import { whenIdle } from '../controllers/idle.js';
import { suggestAhead } from './suggest.js';

/** The languages that were begun with, for each taxonomy. */
const started = new WeakMap<Taxonomy, Set<string>>();

/** How many lists are drawn where nobody sees them: code that never ran is slow the first time. */
const REHEARSED = 3;

/**
 * Does in idle moments, once for each taxonomy and language, what the first key would wait for: builds the index for searching, looks up
 * each first letter, and draws a list or two out of sight.
 * @param draw the field with suggestions
 * @param stage where the list will stand: its styles and layout are cold too, so each is laid out there and taken away at once
 */
export function warm(
  engine: Finder,
  language: string,
  draw: (suggestions: readonly Suggestion[]) => TemplateResult,
  stage: Node,
): void {
  const { taxonomy } = engine;
  const languages = started.get(taxonomy) ?? new Set();
  if (languages.has(language)) return;
  started.set(taxonomy, languages.add(language));
  whenIdle(() => void tablesFor(taxonomy).then(() => spread(ahead(engine, language, draw, stage))));
}

function* ahead(...[engine, language, draw, stage]: Parameters<typeof warm>): Generator<unknown, void, void> {
  yield* warmSearch(engine.taxonomy);
  const rehearsal = document.createElement('div');
  rehearsal.className = 'rehearsal';
  let drawn = 0;
  for (const suggestions of suggestAhead(engine, language)) {
    yield;
    if (suggestions.length === 0 || (drawn += 1) > REHEARSED) continue;
    render(draw(suggestions), rehearsal);
    stage.appendChild(rehearsal);
    rehearsal.getBoundingClientRect();
    rehearsal.remove();
    yield;
  }
}

/** Takes steps as long as the browser has time, and goes on when it has time again. */
function spread(steps: Iterator<unknown>): void {
  const go = (left: () => number): void => {
    do if (steps.next().done) return;
    while (left() > 0);
    whenIdle(go);
  };
  whenIdle(go);
}
