import { makeShape, type Shape } from '../vault/shape.js';
import { parseSettings } from './settings.schema.js';

/** What a coach can set. */
export interface Settings {
  /** Minutes without work after which the files lock; 1 to 240. */
  readonly idleMinutes: number;
  /** Months without use after which a client's file is forgotten; 1 to 24. */
  readonly forgetMonths: number;
  /** When the last backup was made, ISO 8601. */
  readonly backupAt?: string;
}

/** Before the coach sets anything. */
export const DEFAULTS: Settings = { idleMinutes: 15, forgetMonths: 6 };

/** How the settings stand in the cabinet, at the id `main`. */
export const SETTINGS: Shape<Settings> = makeShape('settings', parseSettings);
