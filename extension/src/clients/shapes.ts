import { makeShape, type Shape } from '../vault/shape.js';
import { parseAdvert } from './advert.js';
import type { ClientCard, ClientFile, SavedAdvert } from './client.js';
import { parseCard, parseFile } from './client.schema.js';

/** How cards, files and adverts stand in the cabinet and in a backup. A file and its card have the same id. */
export const CARD: Shape<ClientCard> = makeShape('card', parseCard);
export const FILE: Shape<ClientFile> = makeShape('file', parseFile);
export const ADVERT: Shape<SavedAdvert> = makeShape('advert', parseAdvert);
