export { answersOf } from './answered.js';
export { findRoutes } from './find.js';
export type { FindOptions } from './find.js';
export { layerRouteBooks } from './layers.js';
