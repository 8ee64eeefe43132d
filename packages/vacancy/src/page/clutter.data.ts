/** Elements that never belong to a vacancy's text. */
export const CLUTTER_TAGS =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, nav, dialog, select, input, textarea, ' +
  '[hidden], [aria-hidden="true"], [aria-modal="true"], [role="navigation"], [role="search"], [role="dialog"], ' +
  '[role="contentinfo"], [role="menu"], [role="menubar"], [role="tablist"]';

/** Class names and ids of what surrounds a vacancy, as whole words. */
export const CLUTTER_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|nieuwsbrief|breadcrumbs?|kruimelpad|share|sharing|social|related|similar|recommend(?:ed|ations?)?|modal|popup|overlay|offcanvas|login|signin|sign-in|signup|sign-up|skip-?link|sidebar-?nav|site-?header|site-?footer|navbar|navigation|menu|toolbar|pagination|comments?|advert(?:isement)?s?|banner-ad|print-?only|sr-only|screen-reader-text|visually-hidden|accessibility-hidden)(?=$|[\s_-])/i;

/** Headings above other vacancies: what stands under them is not this one. */
export const OTHERS_HEADING =
  /^(?:(?:bekijk |ontdek )?(?:ook )?(?:meer|andere|alle|gelijkaardige|vergelijkbare|gerelateerde|soortgelijke|recente|laatste|nieuwste) (?:interessante |openstaande )?(?:vacatures?|jobs?|functies)|misschien (?:is dit )?ook iets voor jou|dit vind je misschien ook|anderen bekeken ook|related (?:jobs|vacancies|positions)|similar (?:jobs|vacancies|positions)|more jobs|other (?:jobs|vacancies)|people also viewed|explore |sign in to |welcome back|security verification|(?:autres |d.autres )?offres (?:d.emploi )?(?:similaires|associées)|ähnliche (?:stellen|jobs)|podobné (?:nabídky|pozice)|další nabídky)/i;

/** Lines that are buttons and hints of the site, whole. */
export const CLUTTER_LINE =
  /^(?:• )?(?:solliciteer(?: (?:nu|hier|online|direct|meteen))?|solliciteren|direct solliciteren|apply(?: now)?|apply for this (?:job|position|vacancy)|view (?:all jobs|website)|be among the first \d+ applicants|(?:posted )?\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|jobs posted: \d+|see who you know|sign in to .{3,40}|get notified about .{3,120}|postuler|postulez|jetzt bewerben|save job|bewaar(?: (?:job|vacature))?|bewaren|deel(?:en)?(?: (?:deze )?(?:vacature|job|pagina))?(?: (?:via|op) .{2,20})?|share(?: this (?:job|page|vacancy))?:?|partager|print(?:en)?|afdrukken|e-?mail|facebook|twitter|linkedin|whatsapp|instagram|lees (?:meer|verder)|read more|show (?:more|less)|toon (?:meer|minder)|terug(?: naar (?:het )?(?:overzicht|vacatures|vorige))?|back(?: to (?:jobs|overview|vacancies))?|home|menu|zoeken|search|inloggen|log ?in|sign in|vacatures|jobs|volgende|vorige|sluiten|close|accepteren|kopieer link|copy link|naar boven|skip to (?:main )?content|ga naar (?:de )?(?:inhoud|hoofdinhoud))[\s!.›»>→←‹«]*$/i;
