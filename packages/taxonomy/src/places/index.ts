// The provinces live in the schema package, which the engine may know too.
export { type Province, PROVINCES, provinceOf } from '@zorg-match/schema/places';
