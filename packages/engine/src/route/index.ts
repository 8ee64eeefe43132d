export { findRoutes } from './find.js';
export type { FindOptions } from './find.js';
