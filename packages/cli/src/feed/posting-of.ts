import { asHtml } from '@zorg-match/engine/mirror';
import type { JobPosting, Vacancy } from '@zorg-match/schema';

/** A clean vacancy as the schema.org JobPosting of a feed; only what is known is in it. */
export function postingOf(vacancy: Vacancy): JobPosting {
  const { id, title, description, hiringOrganization, jobLocation, employmentType, datePosted, validThrough } = vacancy;
  const { workHours, url, language, baseSalary } = vacancy;
  const { minValue, maxValue, unitText, currency } = baseSalary ?? {};
  return {
    '@type': 'JobPosting',
    identifier: id,
    title,
    description: asHtml(description),
    ...(hiringOrganization && { hiringOrganization: { '@type': 'Organization', ...hiringOrganization } }),
    ...(jobLocation && {
      jobLocation: jobLocation.map((address) => ({
        '@type': 'Place',
        address: { '@type': 'PostalAddress', ...address },
      })),
    }),
    ...(employmentType && { employmentType }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(baseSalary && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency,
        value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText },
      },
    }),
    ...(workHours && { workHours }),
    ...(url && { url }),
    ...(language && { inLanguage: language }),
  };
}
