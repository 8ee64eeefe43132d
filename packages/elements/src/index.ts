export { setDefaults, type Defaults } from './context/defaults.js';
export { engineContext, profileContext, routesContext, type LoadRoutes } from './context/contexts.js';
export { createProfileStore, emptyProfile, type ProfileStore } from './context/profile-store.js';
export { base, controls, marker, theme } from './theme/index.js';
export { ZorgMatch } from './match/match.element.js';
export { ZorgSkillsPicker } from './skills-picker/skills-picker.element.js';
export { ZorgVacancyMatcher } from './vacancy-matcher/vacancy-matcher.element.js';
export type { Evidence, VacancyEvidence } from './vacancy-matcher/advert.js';
export { engineOf } from './context/engine-of.js';
export { readingOf } from './readings/readings.js';
export { ZorgRouteExplainer } from './route-explainer/route-explainer.element.js';
export { ZorgProfile } from './profile/profile.element.js';
export type { ErrorDetail, ProfileChangeDetail } from './match/match.events.js';
export type { VacancySource } from './match/vacancy-source.js';
export type { SkillsChangeDetail } from './skills-picker/skills-picker.events.js';
export type {
  EvidenceSelectDetail,
  QuestionOpenDetail,
  RouteOpenDetail,
  SavedChangeDetail,
  VacancySelectDetail,
} from './vacancy-matcher/vacancy-matcher.events.js';
export type { ZorgMonitor } from './monitor/monitor.element.js';
export type { ZorgVacancyCheck } from './vacancy-check/vacancy-check.element.js';
export type { DraftChangeDetail } from './vacancy-check/vacancy-check.events.js';
export type { RouteSelectDetail } from './route-explainer/route-explainer.events.js';
