/**
 * A drawing for each group of competences, by the id of the group: the line of a marker pen in a box of 24 by 24, with
 * nothing but strokes, no text, and nobody's sex or skin. Drawn for this project. What it shows stands above each.
 */
export const PICTOGRAMS: Readonly<Record<string, string>> = {
  // a bath with a tap
  'persoonlijke-verzorging':
    'M3 12h18v2a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5z M7.5 19l-1 2.5 M16.5 19l1 2.5 M6 12V6a2.6 2.6 0 0 1 5.2 0v.8',
  // a fork and a knife
  voeding: 'M4.5 3v5a3.5 3.5 0 0 0 7 0V3 M8 3v18 M17.5 21V3c-2.4 1.3-3.5 4.3-3.5 7.5 0 2 1 3 3.5 3',
  // somebody walking
  mobiliteit:
    'M11.1 4a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0 M12 9l-1.5 5.5 3.5 3 1 4.5 M10.5 14.5L9.5 18l-3 3.5 M12 9l-4 2-1 3.5 M12 9l2.5 3 3 .8',
  // a capsule
  medicatie: 'M4.5 12.5l8-8a4.95 4.95 0 0 1 7 7l-8 8a4.95 4.95 0 0 1-7-7z M8.5 8.5l7 7',
  // a stethoscope
  verpleegkunde:
    'M6.5 3H4.5v5a4.75 4.75 0 0 0 9.5 0V3h-2 M9.25 12.8v3.7a4.9 4.9 0 0 0 9.8 0v-2.3 M17 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  // an eye
  observeren: 'M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7z M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  // somebody with a cane
  ouderen: 'M4.6 7a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0 M2 20.5a6 6 0 0 1 12 0 M21.5 20.5V11a2.25 2.25 0 0 0-4.5 0',
  // a candle
  palliatief:
    'M8.5 11.5h7V21h-7z M12 11.5V8.6 M12 2c2.3 2.3 2.4 3.5 2.4 4.2a2.4 2.4 0 0 1-4.8 0c0-.7.1-1.9 2.4-4.2z M5 21h14',
  // a heart in a head
  'geestelijke-gezondheid':
    'M14.5 21.5V18.5h1.8a2 2 0 0 0 2-2v-2.7l2.2-1.2-2.2-3.6a7.2 7.2 0 1 0-12.1 5.5c.8 1.1 1.3 2.1 1.3 3.5v3.5 M11.2 13L8.5 10.3a1.8 1.8 0 0 1 2.7-2.4 1.8 1.8 0 0 1 2.7 2.4z',
  // somebody in a wheelchair
  beperking:
    'M8.2 3.8a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0 M10 8.5v6h6l2.8 5h2 M10 11.2h5 M7 11.5a5.3 5.3 0 1 0 7.8 6.3',
  // a grown-up and a child under one roof
  'jeugd-gezin':
    'M2 10.5L12 2.5l10 8 M7 12.3a2 2 0 1 0 4 0a2 2 0 1 0-4 0 M5 21.5a4 4 0 0 1 8 0 M15.5 15.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0 M14.8 21.5a2.3 2.3 0 0 1 4.6 0',
  // a teddy bear
  kinderopvang:
    'M4.5 13.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0 M5.5 9A3 3 0 1 1 9 5.2 M15 5.2A3 3 0 1 1 18.5 9 M9.2 12h.01 M14.8 12h.01 M12 15.2h.01 M9.8 17.3c1.3 1.2 3.1 1.2 4.4 0',
  // a pram
  geboorte:
    'M2.5 11h15a7 7 0 0 1-7 6h-1a7 7 0 0 1-7-6z M2.5 11A7.5 7.5 0 0 1 10 3.5V11 M17.5 11l1.5-4.5h2.5 M4.9 20.2a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0 M11.9 20.2a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  // a dumb-bell
  revalidatie: 'M7.5 6v12 M16.5 6v12 M4 9v6 M20 9v6 M7.5 12h9',
  // notes of a song
  activiteiten:
    'M9.5 18V5.5l10-2.5v12.5 M4.1 18a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0 M14.1 15.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0',
  // a heart on a hand
  'sociaal-werk':
    'M12.5 12L8.3 7.6a2.8 2.8 0 0 1 4.2-3.7 2.8 2.8 0 0 1 4.2 3.7z M2.5 15.5h4.5l3 1.8h3.5a1.5 1.5 0 0 1 0 3H10 M14.8 18.5l4.7-3a1.4 1.4 0 0 1 1.6 2.3l-6 4.2H8.5l-3-1.5h-3',
  // a washing machine
  huishouden:
    'M5 2.5h14v19H5z M7.7 13.5a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0-8.6 0 M8.3 6h.01 M11.5 6h.01 M9.5 13.8c1.7-1.4 3.3 1.2 5 0',
  // a pot that steams
  keuken:
    'M5 11h14v6.5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z M2 13.5h3 M19 13.5h3 M9 8c-1.3-1.7 1.3-2.8 0-4.5 M15 8c-1.3-1.7 1.3-2.8 0-4.5',
  // a bucket and a broom
  logistiek:
    'M2.5 12.5h10l-1.4 9H3.9z M2.5 12.5a5 5 0 0 1 10 0 M18.5 2.5v12 M18.5 14.5c-2 1.5-3 4-3 7h6c0-3-1-5.5-3-7z',
  // an ambulance
  'vervoer-spoed':
    'M4.3 17.5H2v-11h12.5v11H8.7 M14.5 10h4l3.5 4v3.5h-2.3 M15.3 17.5h-.8 M4.3 17.8a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0 M15.3 17.8a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0 M8.2 8.8v5 M5.7 11.3h5',
  // a sheet with lines and a pen
  'onthaal-administratie': 'M17.5 7.5V6l-3.5-3.5H4.5v19h10 M8 8h4 M8 12h4 M8 16h2.5 M13.5 18.5l.7-3 5-5 2.3 2.3-5 5z',
  // a laptop with a heartbeat
  technologie: 'M4.5 4.5h15v11.5h-15z M2 20h20 M7.5 10.3h2l1.7-2.6 2 5 1.5-2.4h1.8',
  // a shield with a tick
  kwaliteit: 'M12 2.5l8 3v6c0 5-3.5 8-8 10-4.5-2-8-5-8-10v-6z M8.3 12l2.7 2.7 4.8-5.2',
  // two speech balloons
  communicatie: 'M2.5 3.5h12v8.5H9l-3.5 3.3V12h-3z M18 8.5h3.5V17H19v3.3L15.5 17H11v-2.3',
  // three people together
  samenwerken:
    'M9 9.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0 M6.5 20.5a5.5 5.5 0 0 1 11 0 M6.8 3.7a2.5 2.5 0 1 0-.8 4.7 M1.8 16.5a4.5 4.5 0 0 1 3-4.5 M17.2 3.7a2.5 2.5 0 1 1 .8 4.7 M22.2 16.5a4.5 4.5 0 0 0-3-4.5',
  // a friendly face
  houding:
    'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0 M8.7 9.7h.01 M15.3 9.7h.01 M7.5 14.3c1.2 1.9 2.7 2.8 4.5 2.8s3.3-.9 4.5-2.8',
};
