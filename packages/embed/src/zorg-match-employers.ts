/**
 * A second script for pages of employers: it brings `zorg-vacancy-check` beside what `zorg-match.js` brings, from the same
 * place. Pages for job seekers do without.
 */
import './zorg-match.js';
import '@zorg-match/elements/define-employers';
