/** What the command line writes on stderr. */
export const cli = {
  noFile: ({ file }: { file: string }) => `We vinden dit bestand niet: ${file}`,
  noInput: 'Geef een bestand, of - voor stdin.',
  badLine: ({ line }: { line: number }) => `Lijn ${line} is geen JSON. We slaan ze over.`,
  noVacancy: ({ file }: { file: string }) => `Geen vacature gevonden in ${file}.`,
  unknownOccupation: ({ id }: { id: string }) => `Dit beroep kennen we niet: ${id}`,
  unknownKind: 'We herkennen dit bestand niet als feed, profiel, taxonomie of routes.',
  checked: ({ errors, warnings }: { errors: number; warnings: number }) =>
    errors + warnings === 0 ? 'Alles in orde.' : `${errors} fouten, ${warnings} opmerkingen.`,
  severity: { error: 'fout', warning: 'let op' },
  kinds: { feed: 'feed', profile: 'profiel', taxonomy: 'taxonomie', routes: 'routes' },
};
