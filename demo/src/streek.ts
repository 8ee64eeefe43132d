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

/** A strict page lets a worker start only from an address that a policy of its own let through. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const trusted = trustedTypes?.createPolicy('zorg-match', { createScriptURL: (address) => address });

const monitor = document.querySelector('zorg-monitor');
if (monitor) {
  const address = new URL('./telwerk.js', import.meta.url).href;
  const worker = () => new Worker(trusted?.createScriptURL(address) ?? address, { type: 'module' });
  Object.assign(monitor, { supply, worker });
  const count = Number(new URLSearchParams(location.search).get('aantal'));
  if (Number.isInteger(count) && count > 0) Object.assign(monitor, { vacancies: await many(count) });
}
