/**
 * Level of the diploma by the field of study, for adverts that only say "diploma verzorging". Levels as in Flanders:
 * secondary education, graduaat (HBO5), bachelor, master.
 */
export const studyLevels: readonly { readonly level: string; readonly fields: string }[] = [
  {
    level: 'bachelor',
    fields:
      'ergotherapie ergotherapeut kinesitherapie kinesitherapeut logopedie logopedist orthopedagogie vroedkunde vroedvrouw maatschappelijk sociaal sociale psychologie dietetiek voedings kleuteronderwijs pedagogie gezinswetenschappen verpleegkundige verpleegkunde toegepaste agogisch',
  },
  { level: 'zorgkundige', fields: 'zorgkundige zorgkunde' },
  {
    level: 'secundair',
    fields:
      'verzorging verzorgende kinderzorg kinderopvang kinderbegeleider jeugd gehandicaptenzorg personenzorg logistiek keuken grootkeuken hotel kok animatie zorg welzijn onderwijs begeleider secretariaat kantoor farmaceutisch apotheekassistent schoonmaak',
  },
];
