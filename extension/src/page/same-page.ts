/**
 * Whether two addresses are one page. A hash that is only a place on the page (`#taken`) does not count; one that holds a
 * road of its own (`#/job/2`, `#!job`, `#id=2`) does: pages that never load anew go on by it.
 */
export const isSamePage = (one: string, other: string | undefined): boolean =>
  other !== undefined && withoutPlace(one) === withoutPlace(other);

const withoutPlace = (url: string): string => url.replace(/#(?![!/])[^/=]*$/, '');
