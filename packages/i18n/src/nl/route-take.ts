/** What somebody takes along: the printed page and the calendar file. */
export const routeTake = {
  take: 'Neem mee',
  takeIntro: 'Voor jezelf, je coach of je school.',
  print: 'Druk dit plan af',
  calendar: 'Zet de stappen in je agenda',
  calendarFile: 'mijn-weg.ics',
  // the page
  printedOn: ({ date }: { date: string }) => `Afgedrukt op ${date}. Vraag na of alles nog klopt.`,
  steps: 'De stappen',
  beside: 'kan tegelijk met andere stappen',
  contacts: 'Wie je kan helpen',
  ask: 'Vraag dit nog',
  notes: 'Wat we afspreken',
  rights: 'Dit blad is uitleg, geen beslissing. De diensten zelf beslissen.',
  // the calendar
  tentative: 'Deze datum is een schatting. Ze telt vanaf de dag dat je dit bewaarde.',
  tentativeOpen: 'Van een stap hiervoor kennen we de duur niet. Het kan dus later zijn.',
  lasts: ({ duration }: { duration: string }) => `Duurt ongeveer ${duration}.`,
  calendarName: ({ occupation }: { occupation: string }) => `Je weg naar ${occupation}`,
  calendarSaved: 'Je agenda-bestand is bewaard.',
};
