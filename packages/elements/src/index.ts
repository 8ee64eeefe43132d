export { setDefaults, type Defaults } from './context/defaults.js';
export { engineContext, profileContext, routesContext, type LoadRoutes } from './context/contexts.js';
export { createProfileStore, emptyProfile, type ProfileStore } from './context/profile-store.js';
export { base, controls, marker, theme } from './theme/index.js';
