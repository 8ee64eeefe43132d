/** Half months or more in words: `6 maanden`, `1,5 jaar`; in years from a year on, when these are whole or half. */
function time(months: number): { value: string; unit: string; years: boolean } {
  const years = months >= 12 && months % 6 === 0;
  const value = String(years ? months / 12 : months).replace('.', ',');
  return { value, unit: years ? 'jaar' : months <= 1 ? 'maand' : 'maanden', years };
}

/** Words and small sentences that more than one element uses. */
export const common = {
  loading: 'Even laden …',
  retry: 'Probeer opnieuw',
  cancel: 'Laat maar',
  newTab: 'nieuw tabblad',
  readAloud: ({ label }: { label: string }) => `Lees voor: ${label}`,
  stopReading: ({ label }: { label: string }) => `Stop met voorlezen: ${label}`,
  months: ({ low, high }: { low: number; high: number }) => {
    const from = time(low);
    const to = time(high);
    if (low === high) return `${to.value} ${to.unit}`;
    return from.years === to.years
      ? `${from.value} tot ${to.value} ${to.unit}`
      : `${from.value} ${from.unit} tot ${to.value} ${to.unit}`;
  },
};
