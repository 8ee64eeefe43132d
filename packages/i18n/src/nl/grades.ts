/** How well a vacancy fits, in words; and the four states of a line. */
export const grades = {
  strong: 'Past goed bij wat je kan',
  good: 'Past voor een deel bij wat je kan',
  growing: 'Daar kan je naartoe groeien',
  far: 'Dit ligt nog ver',
  unknown: 'Dat weten we niet: we herkennen te weinig in deze vacature',
};

/** What somebody has for one vacancy, counted. */
export interface FitCounts {
  readonly total: number;
  readonly have: number;
  readonly close: number;
  /** Missing, and taught on the job. */
  readonly trainable: number;
  readonly unknown: number;
}

/** Sentences that sum up a match. */
export const summary = {
  fit: ({ total, have, close, trainable, unknown }: FitCounts) => {
    if (total === 0) return 'De vacature noemt geen competenties die wij kennen.';
    const rest = [
      close ? `${close} ${close === 1 ? 'komt' : 'komen'} dichtbij` : '',
      trainable ? `${trainable} leer je op de job` : '',
      unknown ? `${unknown} kunnen we niet vergelijken` : '',
    ].filter(Boolean);
    const first =
      total === 1
        ? have
          ? 'Je hebt de ene competentie die ze vragen'
          : 'Je hebt de ene gevraagde competentie nog niet'
        : have === total
          ? `Je hebt alle ${total} gevraagde competenties`
          : have
            ? `Je hebt ${have} van de ${total} gevraagde competenties`
            : `Van de ${total} gevraagde competenties heb je er nog geen`;
    return `${[first, ...rest].join('; ')}.`;
  },
  states: {
    have: 'dit heb je',
    close: 'komt dichtbij',
    missing: 'nog niet',
    unknown: 'weten we niet',
  },
  /** Beside the strokes of one state. */
  count: {
    have: ({ count }: { count: number }) => `${count} heb je`,
    close: ({ count }: { count: number }) => `${count} ${count === 1 ? 'komt' : 'komen'} dichtbij`,
    missing: ({ count }: { count: number }) => `${count} nog niet`,
    unknown: ({ count }: { count: number }) => `${count} weten we niet`,
  },
};
