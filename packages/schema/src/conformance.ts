import type * as z from 'zod/mini';
import type { issueSchema } from './issue.schema.js';
import type { Issue } from './issue.js';
import type { localizedSchema, localizedWordsSchema, wordSchema } from './language.schema.js';
import type { Localized, LocalizedWords, Word } from './language.js';
import type { profileSchema } from './profile.schema.js';
import type { Profile } from './profile.js';
import type { readingSchema } from './reading.schema.js';
import type { Reading } from './reading.js';
import type { routeBookSchema } from './route-book.schema.js';
import type { RouteBook } from './route-book.js';
import type { Expect, Same } from './same.js';
import type { taxonomySchema } from './taxonomy.schema.js';
import type { Taxonomy } from './taxonomy.js';
import type { jobPostingSchema, vacancySchema } from './vacancy.schema.js';
import type { JobPosting, Vacancy } from './vacancy.js';
import type { vacancyIndexFileSchema, vacancyIndexSchema } from './vacancy-index.schema.js';
import type { VacancyIndex, VacancyIndexFile } from './vacancy-index.js';

/**
 * Compiles only while every schema says what its hand-named type says. The types are written by hand because people
 * read them; the schemas are beside them because machines check with them.
 */
export type Conformance = [
  Expect<Same<z.output<typeof issueSchema>, Issue>>,
  Expect<Same<z.output<typeof localizedSchema>, Localized>>,
  Expect<Same<z.output<typeof wordSchema>, Word>>,
  Expect<Same<z.output<typeof localizedWordsSchema>, LocalizedWords>>,
  Expect<Same<z.output<typeof profileSchema>, Profile>>,
  Expect<Same<z.output<typeof readingSchema>, Reading>>,
  Expect<Same<z.output<typeof routeBookSchema>, RouteBook>>,
  Expect<Same<z.output<typeof taxonomySchema>, Taxonomy>>,
  Expect<Same<z.output<typeof jobPostingSchema>, JobPosting>>,
  Expect<Same<z.output<typeof vacancySchema>, Vacancy>>,
  Expect<Same<z.output<typeof vacancyIndexSchema>, VacancyIndex>>,
  Expect<Same<z.output<typeof vacancyIndexFileSchema>, VacancyIndexFile>>,
];
