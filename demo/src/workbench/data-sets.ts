/** A choice of vacancies for the bench: an address, or something that only a script can give. */
export interface DataSet {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Repeated until there are so many, as a property. */
  readonly repeatedTo?: number;
}

export const DATA: readonly DataSet[] = [
  { id: 'alles', name: '44 vacatures', address: 'feeds/vacatures.json' },
  { id: 'kinderen', name: 'alleen kinderen en gezinnen', address: 'feeds/kinderen.json' },
  { id: 'mager', name: 'mager: een Franse en een van één regel', address: 'feeds/vreemd.json' },
  { id: 'leeg', name: 'een lege feed', address: 'feeds/leeg.json' },
  { id: 'veel', name: '10.000 vacatures', address: 'feeds/vacatures.json', repeatedTo: 10_000 },
  { id: 'stuk', name: 'stuk: geen JSON', address: 'feeds/stuk.json' },
  { id: 'weg', name: 'een feed die er niet is (404)', address: 'feeds/bestaat-niet.json' },
  { id: 'webpagina', name: 'een webpagina in plaats van een feed', address: 'index.html' },
  { id: 'traag', name: 'traag: antwoord na 6 seconden', address: 'feeds/vacatures.json?traag=6' },
  { id: 'pagina', name: 'de JobPosting van de pagina zelf', address: 'page' },
  { id: 'geen', name: 'niets gegeven', address: '' },
];

export const dataSet = (id: string): DataSet | undefined => DATA.find((each) => each.id === id);

interface Posting {
  readonly identifier?: { readonly value?: string };
  readonly title?: string;
}

/** The postings of a feed of ours, repeated under other ids and numbers until there are `count`. */
export async function manyFrom(address: string, count: number): Promise<readonly Posting[]> {
  const feed = (await (await fetch(address)).json()) as { readonly '@graph': readonly Posting[] } | readonly Posting[];
  const postings = ('@graph' in feed ? feed['@graph'] : feed).filter(({ title }) => title);
  return Array.from({ length: count || postings.length }, (_, index) => {
    const posting = postings[index % postings.length] ?? {};
    const round = Math.floor(index / postings.length);
    if (round === 0) return posting;
    return {
      ...posting,
      identifier: { value: `${posting.identifier?.value ?? ''}-${String(round)}` },
      title: `${posting.title ?? ''} (${String(round + 1)})`,
    };
  });
}
