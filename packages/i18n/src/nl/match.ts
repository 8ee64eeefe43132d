/** The whole flow of `zorg-match`. */
export const match = {
  title: 'Welke job past bij jou?',
  intro: 'Zeg wat je kan. Wij zoeken mee welke job past, en hoe je er komt.',
  languages: {
    label: 'Kies je taal',
    now: 'Je leest dit nu in het Nederlands.',
    failed: ({ language }: { language: string }) =>
      `${language} laden lukt nu niet. Kijk of je internet hebt en probeer opnieuw.`,
    translated:
      'Een computer hielp bij deze vertaling. Niemand die thuis zo spreekt, las ze na. Wat er in het Nederlands staat, telt.',
  },
  steps: { skills: 'Wat kan je al?', jobs: 'Welke jobs passen?', route: 'Hoe kom je er?' },
  privacy: 'Alles blijft op dit toestel. Je hebt geen account nodig.',
  remember: 'Onthoud mijn keuzes op dit toestel',
  rememberHint: 'Na 6 maanden wissen we ze. Over je situatie onthouden we niets.',
  forget: 'Wis mijn keuzes',
  forgetSure: 'Alles wissen wat je hier koos?',
  forgetYes: 'Ja, wis alles',
  rememberFailed: 'Dit toestel laat ons niets bewaren. Bewaar je keuzes als bestand.',
  save: 'Bewaar als bestand',
  fileName: 'mijn-keuzes.json',
  open: 'Open een bestand',
  opened: 'Je keuzes uit het bestand staan klaar.',
  forgotten: 'Je keuzes zijn gewist.',
  print: 'Druk af',
  back: 'Terug naar de jobs',
  loadingJobs: 'We lezen de jobs …',
  progress: ({ done, total }: { done: number; total: number }) => `${done} van de ${total} jobs gelezen`,
  noJobs: 'Hier staan nu geen jobs. Kijk later nog eens.',
  jobsFailed: 'We kunnen de jobs nu niet ophalen. Wat je koos, blijft staan.',
};
