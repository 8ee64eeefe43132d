/**
 * Words too common in vacancies to stand for a competence alone, even where a label shrinks to one of them
 * ("werken in team", "hulp bieden").
 */
export const GENERIC_WORDS = `
aanbieden aandacht activiteit afdeling bewoner bieden client collega dag dagelijks dienst doen eigen functie gaan geven goed
groep helpen hulp instelling job kind kennen kennis komen krijgen laten leren leven maken medewerker mensen nemen opvolgen
organisatie ouder ouders ouderen patient persoon plaats samen school staan taak team tijd uitvoeren verantwoordelijk
verlenen volgen werk werken werkplek zien zorg zorgen houden bezoeken kunnen
`;
