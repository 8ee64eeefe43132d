import type { DeskView } from './clients/clients.events.js';

/** The parts of the panel, in order. */
export const TABS = ['job', 'clients', 'today', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** The view of the desk with which a part opens. */
export const viewOf: Readonly<Record<Exclude<Tab, 'job'>, DeskView>> = {
  clients: 'clients',
  today: 'queue',
  settings: 'settings',
};

/** The part in which a view of the desk stands. */
export const tabOf: Readonly<Record<DeskView, Tab>> = {
  clients: 'clients',
  client: 'clients',
  'for-whom': 'clients',
  compare: 'clients',
  sheet: 'clients',
  queue: 'today',
  week: 'today',
  settings: 'settings',
};

/** The part that a key leads to from another one; `undefined` for other keys. */
export function nextTab(from: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(from);
  const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[key];
  return step === undefined ? undefined : TABS[(step + TABS.length) % TABS.length];
}
