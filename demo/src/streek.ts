import type { SupplyCount } from '@zorg-match/schema';

/** Made-up counts, such as a partner would give: they show how people stand beside vacancies, and how few are hidden. */
const supply: readonly SupplyCount[] = [
  { about: 'occupation', id: 'zorgkundige', region: 'antwerpen', people: 12 },
  { about: 'occupation', id: 'zorgkundige', region: 'limburg', people: 3 },
  { about: 'occupation', id: 'logistiek-assistent', region: 'antwerpen', people: 26 },
  { about: 'occupation', id: 'verpleegkundige', region: 'antwerpen', people: 0 },
  { about: 'competence', id: 'wassen', region: 'antwerpen', people: 31 },
];

const monitor = document.querySelector('zorg-monitor');
if (monitor) Object.assign(monitor, { supply });
