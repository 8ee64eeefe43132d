import { PARTICLES } from './dutch/particles.data.js';
import { STRONG_VERBS } from './dutch/strong-verbs.data.js';
import { finiteStem, stemOf } from './stem.js';

/** First parts of separable verbs, folded. */
export const particles: ReadonlySet<string> = new Set(PARTICLES.trim().split(/\s+/));

const infinitiveOf = new Map<string, string>();
for (const line of STRONG_VERBS.trim().split('\n')) {
  const [infinitive = '', ...forms] = line.split(' ');
  for (const form of forms) infinitiveOf.set(form, infinitive);
  infinitiveOf.set(infinitive, infinitive);
}

const WEAK_ENDINGS = ['den', 'ten', 'de', 'te', 'd', 't'];

/** Ways to read the word as a participle or as "toe te dienen" written in one: what stays without "ge" or "te". */
function bodies(word: string): string[] {
  const found = word.startsWith('ge') && word.length > 4 ? [word, word.slice(2)] : [word];
  for (let cut = 2; cut <= word.length - 5 && cut <= 10; cut++) {
    const infix = word.slice(cut, cut + 2);
    if ((infix === 'ge' || infix === 'te') && particles.has(word.slice(0, cut))) {
      found.push(word.slice(0, cut) + word.slice(cut + 2));
    }
  }
  return found;
}

function addWeak(body: string, found: Set<string>): void {
  for (const ending of WEAK_ENDINGS) {
    if (body.endsWith(ending) && body.length - ending.length >= 2) found.add(finiteStem(body.slice(0, -ending.length)));
  }
  found.add(stemOf(body));
}

function addStrong(body: string, found: Set<string>): void {
  for (let cut = 0; cut <= body.length - 2; cut++) {
    const infinitive = infinitiveOf.get(body.slice(cut));
    if (infinitive !== undefined) found.add(stemOf(body.slice(0, cut) + infinitive));
  }
}

/**
 * Stems of the infinitives that a folded word may be a form of: "toegediend" gives among others that of "toedienen",
 * "hielp" that of "helpen". Generous on purpose: accept one only where the vocabulary holds a verb with that stem.
 */
export function verbStems(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const body of bodies(word)) {
    addStrong(body, found);
    addWeak(body, found);
  }
  return found;
}
