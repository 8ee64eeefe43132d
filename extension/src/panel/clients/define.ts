/** Importing this module registers the elements of the coach's desk. */
import { ZcClientBar } from './client-bar.element.js';
import { ZcClientFile } from './client-file.element.js';
import { ZcClientList } from './client-list.element.js';
import { ZcCompare } from './compare.element.js';
import { ZcDesk } from './desk.element.js';
import { ZcDoor } from './door.element.js';
import { ZcForWhom } from './for-whom.element.js';
import { ZcNotesField } from './notes-field.element.js';
import { ZcQueue } from './queue.element.js';
import { ZcRegion } from './region.element.js';
import { ZcRouteKeeper } from './route-keeper.element.js';
import { ZcSavedList } from './saved-list.element.js';
import { ZcSettings } from './settings.element.js';
import { ZcClientSheet } from './sheet.element.js';
import { ZcWeek } from './week.element.js';

const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'zc-client-bar': ZcClientBar,
  'zc-client-file': ZcClientFile,
  'zc-client-list': ZcClientList,
  'zc-client-sheet': ZcClientSheet,
  'zc-compare': ZcCompare,
  'zc-desk': ZcDesk,
  'zc-door': ZcDoor,
  'zc-for-whom': ZcForWhom,
  'zc-notes-field': ZcNotesField,
  'zc-queue': ZcQueue,
  'zc-region': ZcRegion,
  'zc-route-keeper': ZcRouteKeeper,
  'zc-saved-list': ZcSavedList,
  'zc-settings': ZcSettings,
  'zc-week': ZcWeek,
};

for (const [tag, element] of Object.entries(ELEMENTS))
  if (!customElements.get(tag)) customElements.define(tag, element);
