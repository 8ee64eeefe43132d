/**
 * Names of the fixed fields in which the Flemish employment service prints a vacancy, as they stand inside one long
 * line, each with the part of the advert that follows it. `list`: what follows is a row of competences without signs
 * between them.
 */
export const fields: readonly { readonly name: string; readonly section: string; readonly list?: boolean }[] = [
  { name: 'Contract', section: 'schedule' },
  { name: 'Startdatum', section: 'schedule' },
  { name: 'Talenkennis', section: 'schedule' },
  { name: 'Rijbewijs', section: 'schedule' },
  { name: 'Vereiste studies', section: 'schedule' },
  { name: 'Werkervaring', section: 'schedule' },
  { name: 'Functieomschrijving', section: 'tasks' },
  { name: 'Jobomschrijving', section: 'tasks' },
  { name: 'Profiel', section: 'profile' },
  { name: 'Jobgerelateerde competenties', section: 'profile', list: true },
  { name: 'Professionele vaardigheden', section: 'profile', list: true },
  { name: 'Persoonsgebonden competenties', section: 'profile', list: true },
  { name: 'Persoonlijke vaardigheden', section: 'profile', list: true },
  { name: 'Aanbod', section: 'offer' },
  { name: 'Plaats tewerkstelling', section: 'about' },
  { name: 'Waar en hoe solliciteren', section: 'procedure' },
  { name: 'Mogelijk ook interessant', section: 'other-jobs' },
  { name: 'Vergelijkbare vacatures', section: 'other-jobs' },
];

/** Names of parts, with a capital, to which the first word of a part may be glued: "TakenPatiënten inschrijven". */
export const gluedNames: ReadonlySet<string> = new Set(
  'Taken Taak Takenpakket Functie Functieomschrijving Jobinhoud Jobomschrijving Opdracht Opdrachten Profiel Vereisten Aanbod Voordelen Uurregeling Uurrooster Uren Contract Loon Solliciteren Procedure'.split(
    ' ',
  ),
);
