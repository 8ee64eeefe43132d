/** The whole flow of `zorg-match`. */
export const match = {
  title: 'Welke job past bij jou?',
  intro: 'Zeg wat je kan. Wij zoeken mee welke job past, en hoe je er komt.',
  steps: { skills: 'Wat kan je al?', jobs: 'Welke jobs passen?', route: 'Hoe kom je er?' },
  privacy: 'Alles blijft op dit toestel. Je hebt geen account nodig.',
  remember: 'Onthoud mijn keuzes op dit toestel',
  rememberHint: 'Na 6 maanden wissen we ze. Over je situatie onthouden we niets.',
  forget: 'Wis mijn keuzes',
  forgotten: 'Je keuzes zijn gewist.',
  print: 'Druk af',
  back: 'Terug naar de jobs',
  loadingJobs: 'We lezen de jobs …',
  noJobs: 'Hier staan nu geen jobs. Kijk later nog eens.',
  jobsFailed: 'We kunnen de jobs nu niet ophalen. Wat je koos, blijft staan.',
};
