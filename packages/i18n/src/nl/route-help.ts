/** Questions in place, what stands in the way, and the recognition of a diploma from abroad. */
export const routeHelp = {
  // questions
  question: 'Dit weten we nog niet',
  questionWhy: 'Je antwoord verandert deze weg. Het blijft op dit toestel.',
  skip: 'Zeg ik liever niet',
  answered: 'Dit vertelde je',
  withdraw: ({ answer }: { answer: string }) => `Haal weg: ${answer}`,
  changed: 'Je plan is aangepast.',
  // who is looking
  starts: 'Wat past bij jou?',
  start: {
    pupil: 'Ik ben jonger dan 15',
    newcomer: 'Ik heb een diploma uit een ander land',
    earner: 'Ik moet verdienen terwijl ik leer',
    doer: 'Ik leer liefst door te doen',
  },
  groups: 'Herken je jezelf in iets anders?',
  groupsGiven: ({ list }: { list: string }) =>
    `Dit staat in je profiel: ${list}. Klopt het niet meer? Pas het daar aan.`,
  // barriers
  barriers: 'Houdt iets je tegen?',
  barriersIntro: 'Duid aan wat voor jou telt. Je ziet welke hulp er is. Dit blijft op dit toestel.',
  themes: {
    language: 'taal',
    recognition: 'diploma en papieren',
    childcare: 'kinderopvang',
    mobility: 'vervoer',
    finances: 'geld',
    health: 'gezondheid',
    digital: 'computer en internet',
    settlement: 'wonen en mensen leren kennen',
    placement: 'twijfel, stage of werkplek',
  },
  moneyEffect: 'Wegen met loon staan nu eerst.',
  onMap: 'Deze hulp staat nu ook in je weg.',
  // recognition
  recognition: 'Je diploma uit een ander land',
  recognitionIntro: 'Antwoord hier. Dan weet je bij welke dienst je begint.',
  office: 'Bij wie',
  order: 'In deze volgorde',
  papers: 'Wat je klaarlegt',
  askPapers: ({ office }: { office: string }) => `Vraag ${office} welke documenten je nodig hebt.`,
  time: 'Hoe lang',
  cost: 'Wat het kost',
  seePlan: 'Bekijk deze weg',
  study: 'Wil je liever studeren?',
  noRecognition: 'Voor deze job kennen we geen erkenning van een diploma. Vraag het aan NARIC of je school.',
};
