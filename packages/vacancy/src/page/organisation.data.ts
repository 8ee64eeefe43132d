/** Sites that publish vacancies of others: their name is not the employer's. */
export const JOB_BOARDS =
  /\b(?:vdab|jobat|stepstone|indeed|linkedin|monster|glassdoor|actiris|forem|zorgjobs|zorgnetwerk jobs|werkenindezorg|jobs ?in ?de ?zorg|socialeprofit|11\.be|poolstok|selor|eures|nationale ?vacaturebank|werkzoeken|jooble|adzuna|jobrapido|references|we work remotely|remote ?ok|built in|jobs\.cz|startupjobs|welcome to the jungle|student\.be|talent\.com|jobijoba|vacature\.com|nhs jobs|hays jobs)\b/iu;

/** Elements that pages use for the employer's name. */
export const EMPLOYER_ELEMENTS =
  '[itemprop="hiringOrganization"], [class*="org-name" i], [class*="company-name" i], [class*="companyname" i], ' +
  '[class*="job-company" i], [class*="employer-name" i], [class*="employername" i], [class*="hiring-organi" i], [class*="werkgever" i], ' +
  '[class*="bedrijfsnaam" i], [class*="organisatie-naam" i], [data-testid*="company-name" i], [data-test*="employer" i]';

/** A line that names the employer. */
export const EMPLOYER_LINE =
  /^(?:• )?(?:werkgever|organisatie|bedrijf|voorziening|instelling|employer|company|organisation|organization|employeur|entreprise|unternehmen|společnost)\s*[:·]\s*(.{2,80})$/iu;

/** A line that names the place of work. */
export const PLACE_LINE =
  /^(?:• )?(?:locatie|plaats|werkplaats|standplaats|gemeente|stad|regio|plaats(?: van)? tewerkstelling|tewerkstellingsplaats|waar|location|place of work|lieu(?: de travail)?|arbeitsort|einsatzort)\s*[:·]\s*(.{2,80})$/iu;

/** A page title that names both: `Acme zoekt een kok`, `Acme hiring Cook in Ghent`. */
export const EMPLOYER_TITLE = /^(.{2,60}?) (?:is hiring|hiring|zoekt(?: een)?|werft aan|recrute)\b/iu;

/** Words that mark a name as that of an organisation. */
export const ORGANISATION_WORDS =
  /\b(?:wzc|woonzorgcentrum|woonzorg\w*|rusthuis|ziekenhuis|az|uz|zorg(?:groep|bedrijf|centrum|punt|huis|band)?|thuiszorg|thuisverpleging|kinderdagverblijf|kinderopvang|crèche|ocmw|cpas|vzw|asbl|nv|sa|bv|bvba|srl|gmbh|ltd|llc|inc|plc|stad|gemeente|cvba|s\.?r\.?o|a\.?s|group|groep|stichting|praktijk|apotheek|school|hospital|nhs|trust|clinic|kliniek|centrum|huis|familiehulp|gezinszorg|kruis)(?=\W|$)/iu;
