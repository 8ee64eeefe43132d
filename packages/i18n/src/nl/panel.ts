import { counted } from '../plural.js';

/** The side panel of the browser extension, where a coach works. */
export const panel = {
  title: 'Zorg-Match',
  local: 'Alles blijft op deze computer.',
  forget: 'Wis dit scherm en sluit de dossiers',
  forgotten: 'Het scherm is leeg. De dossiers zijn dicht.',

  /** The parts of the panel. */
  tabs: { label: 'Onderdelen', job: 'Deze vacature', desk: 'Cliënten' },

  /** Reading the page in front of the coach. */
  read: 'Lees deze pagina',
  readAgain: 'Lees opnieuw',
  reading: 'We lezen de pagina …',
  late: 'De pagina is nog leeg. We wachten even mee …',
  press: 'Open een vacature. Klik dan op Zorg-Match in de werkbalk van je browser, of druk op Alt+Shift+M.',
  newPage: 'Nieuwe pagina of ander tabblad? Klik dan opnieuw op Zorg-Match in de werkbalk.',
  found: ({ title }: { title: string }) => `Gelezen: ${title}.`,
  roads: {
    'json-ld': 'Gelezen uit de gegevens achter de pagina.',
    microdata: 'Gelezen uit de gegevens in de pagina.',
    'main-text': 'Gelezen uit de tekst van de pagina.',
    'plain-text': 'Gelezen uit de tekst die je gaf.',
  },
  kept: 'Dit is een bewaarde vacature. Ze hoort niet bij de pagina naast dit paneel.',
  keptFrom: 'Open de pagina van deze vacature',
  newTab: 'opent een nieuw tabblad',

  /** Why there is no vacancy to show, and what to do then. */
  instead: {
    movedTitle: 'Je kijkt nu naar iets anders',
    moved: 'Klik op Zorg-Match in de werkbalk. Dan lezen we deze pagina. Een klik hier geeft ons dat recht niet.',
    refusedTitle: 'Hier mogen we niet lezen',
    refused: 'De browser laat dat niet toe op deze pagina. Plak de tekst van de vacature hieronder.',
    pdfTitle: 'Dit is een pdf',
    pdf: 'In een pdf mag een extensie niet lezen. Selecteer alles, kopieer het en plak het hieronder.',
    frameTitle: 'De vacature staat in een kader van een andere site',
    frame: ({ host }: { host: string }) => `Wij mogen niet lezen in het kader van ${host}. Open het kader apart.`,
    frameNext: 'Klik daar opnieuw op Zorg-Match in de werkbalk.',
    frameOpen: 'Open het kader in een nieuw tabblad',
    listTitle: 'Hier staan meer vacatures samen',
    list: 'Open eerst één vacature. Klik dan op Zorg-Match in de werkbalk.',
    listOf: ({ count }: { count: number }) => `We zien er ${count}.`,
    noneTitle: 'Hier staan nu geen vacatures',
    none: 'De pagina zegt dat zelf. Kijk later nog eens, of open een andere pagina.',
    emptyTitle: 'Deze pagina is nog leeg',
    empty: 'Wacht tot je de vacature ziet staan. Klik dan op “Lees opnieuw”.',
    expiredTitle: 'Deze vacature is voorbij',
    expired: 'De pagina zegt dat de job weg is. Zoek een andere, of vraag het na bij de werkgever.',
    expiredSince: ({ date }: { date: string }) => `Solliciteren kon tot ${date}.`,
    otherTitle: 'We lezen hier geen vacature',
    other: 'Staat er toch één? Selecteer de tekst op de pagina en klik op “Lees wat ik selecteerde”.',
  },

  /** What to look at in a reading. */
  unsure: 'We zijn niet zeker. Kijk na of dit de vacature is.',
  twoTitles: 'De gegevens en de pagina zeggen iets anders',
  twoTitlesSaid: ({ markup, page }: { markup: string; page: string }) =>
    `Achter de pagina staat “${markup}”. Op de pagina staat “${page}”.`,
  readText: 'Lees de tekst van de pagina',

  /** "Dit klopt niet". */
  wrong: 'Dit klopt niet',
  wrongSteps: ['Selecteer op de pagina de tekst van de vacature.', 'Klik dan hier op “Lees wat ik selecteerde”.'],
  readSelection: 'Lees wat ik selecteerde',
  noSelection: 'Er is nog niets geselecteerd. Sleep met je muis over de tekst van de vacature en probeer opnieuw.',

  /** Pasting. */
  paste: 'Plak de tekst van een vacature',
  pasteHint: 'Uit een mail, een pdf of een bericht. De tekst blijft op deze computer.',
  useText: 'Gebruik deze tekst',

  /** The client, the match and the way. */
  profile: 'Wat kan je cliënt al?',
  profileWith: ({ count }: { count: number }) =>
    count === 0 ? 'Zeg wat je cliënt kan' : `Wat je cliënt kan: ${count} gekozen`,
  back: 'Terug naar de vacature',

  /** The evidence on the page. */
  marks: {
    title: 'Op de pagina',
    underline: 'Onderlijn het bewijs op de pagina',
    none: 'Hier is geen zin om te onderlijnen.',
    shown: ({ count }: { count: number }) => `${counted(count, 'regel', 'regels')} onderlijnd op de pagina.`,
    folded: ({ count }: { count: number }) => `${counted(count, 'regel', 'regels')} in een deel dat dicht staat.`,
    absent: ({ count }: { count: number }) => `${counted(count, 'regel', 'regels')} niet op de pagina te zien.`,
    went: 'De zin staat nu in beeld op de pagina.',
    isFolded: 'De zin zit in een deel van de pagina dat dicht staat. Open dat deel.',
    isAbsent: 'Deze zin staat niet op de pagina zelf. Ze komt uit de gegevens erachter.',
    isAbsentText: 'We vinden deze zin niet terug op de pagina.',
    picked: 'Dit is de regel bij de zin op de pagina.',
    refused: 'We mogen hier niet tekenen. Klik opnieuw op Zorg-Match in de werkbalk.',
  },
};
