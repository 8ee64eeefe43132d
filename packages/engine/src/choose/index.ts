/**
 * What helps a person choose among vacancies, apart from the engine so that it loads when it is needed:
 * `await import('@zorg-match/engine/choose')`. Everything is pure and quick; the first argument of each is the engine (or
 * anything with its `taxonomy`). A `Job` is a vacancy with its reading, as in a feed index.
 *
 * - `facetsOf(engine, jobs, chosen)`: each filter, its values with counts, and how many vacancies do not say.
 * - `applyFilters(jobs, chosen)` → `fits`, `maybe` (nothing speaks against, but they do not say), `waysOut` when none fits.
 *   `withoutEach(jobs, chosen)`: what dropping each single filter would give.
 *   `traitsOf(job)`: what one vacancy says; call it while reading in slices and the first facets cost nothing.
 * - `rankJobs(engine, profile, jobs, { today, limit })`: best first, a mix of employers and occupations, expired ones out.
 * - `whatIf(engine, profile, change, reading)`: one vacancy before and after; `effectOf(…, jobs)`: all of them.
 * - `smallestSteps(engine, profile, jobs)`: which one or two things open most vacancies; `findSteps` is the same in slices.
 * - `transferable(engine, profile)`: what work outside care is called in care.
 * - `competencesIn(engine, text)`: competences in somebody's own sentences.
 * - `belowLevel(engine, profile, reading)`: the step to one's own level beside a job below it.
 * - `cardOf(engine, occupation, profile)`: an occupation as a day, tasks and neighbours; the day comes with the taxonomy's extra part.
 * - `openQuestions(profile, jobs, preset)`: what to ask next, and how many vacancies wait for the answer. The presets are
 *   `taxonomy.presets`, in the extra part too.
 * - `kindOf(job)`, `learningPlaceOf(job)`: stage, duaal and workplace-learning places with what they tell.
 */
export { isPast, type Job } from './job.js';
export { type Chosen, FILTERS, type FilterId, FIXED_VALUES, UNSAID, YES } from './filters.js';
export { type Facet, facetsOf, type FacetValue } from './facets.js';
export { type Traits, traitsOf } from './traits.js';
export { applyFilters, type Filtered, type WayOut, withoutEach } from './apply.js';
export { type JobKind, kindOf, type LearningPlace, learningPlaceOf } from './kinds.js';
export { rankJobs, type RankedJobs, type RankJobsOptions } from './rank-jobs.js';
export { type Change, CHANGEABLE, type WhatIf, whatIf, withChange } from './change.js';
export { findSteps, type SmallStep, smallestSteps, type StepsOptions } from './steps.js';
export { type Effect, effectOf } from './world.js';
export { transferable, type Transferable, type Transferred } from './transferable.js';
export { competencesIn, type ToldCompetence } from './told.js';
export { type BelowLevel, belowLevel } from './below-level.js';
export { type CardTask, cardOf, type OccupationCard } from './card.js';
export { type OpenQuestion, openQuestions } from './questions.js';
