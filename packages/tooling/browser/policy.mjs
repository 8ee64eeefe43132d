/**
 * A Content-Security-Policy under which our elements work: scripts and vacancies from the sources named, nothing else.
 * @param sources what may stand behind `script-src` and `connect-src`
 * @param more directives for what else a site has
 */
export const strictPolicy = ({ scripts = "'self'", feed = "'self'" } = {}, more = []) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `connect-src ${feed}`,
    ...more,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html zorg-match 'allow-duplicates'",
  ].join('; ');
