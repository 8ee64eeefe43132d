import { counted } from '../plural.js';

/** The side panel of the browser extension, where a coach works. */
export const panel = {
  title: 'Zorg-Match',
  read: 'Lees deze vacature',
  readAgain: 'Lees opnieuw',
  reading: 'We lezen de pagina …',
  start: 'Open een vacature en klik op “Lees deze vacature”.',
  notHere: 'Op deze pagina mag een extensie niet lezen. Plak de tekst hieronder.',
  select: 'We lezen hier geen vacature. Selecteer de tekst op de pagina en klik opnieuw.',
  list: ({ count }: { count: number }) => `Hier staan ${counted(count, 'vacature', 'vacatures')} samen. Open er één.`,
  moved: 'Je bent nu op een andere pagina. Lees opnieuw.',
  paste: 'Plak hier de tekst van een vacature',
  useText: 'Gebruik deze tekst',
  found: ({ title }: { title: string }) => `Gelezen: ${title}.`,
  roads: {
    'json-ld': 'gelezen uit de gegevens van de pagina',
    microdata: 'gelezen uit de gegevens van de pagina',
    'main-text': 'gelezen uit de tekst van de pagina',
    'plain-text': 'gelezen uit de tekst die je gaf',
  },
  unsure: 'We zijn niet zeker. Kijk na of dit de vacature is.',
  client: 'Voor wie?',
  profile: 'Wat kan je cliënt al?',
  local: 'Alles blijft op deze computer.',
  highlight: 'Onderlijn op de pagina',
  unhighlight: 'Haal de lijnen weg',
  highlighted: ({ count }: { count: number }) => `${counted(count, 'zin', 'zinnen')} onderlijnd op de pagina.`,
  print: 'Druk af',
  forget: 'Wis alles in dit paneel',
  forgotten: 'Alles is gewist.',
};
