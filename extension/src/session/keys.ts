/** Names in the browser's session storage, which is in memory, for this extension only, and gone when the browser closes. */
export const SESSION_KEYS = {
  request: 'zorg-match/1/request',
  profile: 'zorg-match/1/profile',
} as const;
