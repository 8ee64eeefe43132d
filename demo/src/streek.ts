import type { JobPosting, SupplyCount } from '@zorg-match/schema';

/** Made-up counts, such as a partner would give: they show how people stand beside vacancies, and how few are hidden. */
const supply: readonly SupplyCount[] = [
  { about: 'occupation', id: 'zorgkundige', region: 'antwerpen', people: 12 },
  { about: 'occupation', id: 'zorgkundige', region: 'limburg', people: 3 },
  { about: 'occupation', id: 'logistiek-assistent', region: 'antwerpen', people: 26 },
  { about: 'occupation', id: 'verpleegkundige', region: 'antwerpen', people: 0 },
  { about: 'competence', id: 'wassen', region: 'antwerpen', people: 31 },
];

/** `?aantal=100000`: the feed again and again, as if so many vacancies came, to see that the page stays lively. */
async function many(count: number): Promise<JobPosting[]> {
  const feed = (await (await fetch('feeds/vacatures.json')).json()) as { '@graph'?: JobPosting[] } | JobPosting[];
  const postings = Array.isArray(feed) ? feed : (feed['@graph'] ?? []);
  return Array.from({ length: count }, (_, at) => ({ ...postings[at % postings.length], identifier: `v${at}` }));
}

const monitor = document.querySelector('zorg-monitor');
if (monitor) {
  const worker = () => new Worker(new URL('./telwerk.js', import.meta.url), { type: 'module' });
  Object.assign(monitor, { supply, worker });
  const count = Number(new URLSearchParams(location.search).get('aantal'));
  if (Number.isInteger(count) && count > 0) Object.assign(monitor, { vacancies: await many(count) });
}
