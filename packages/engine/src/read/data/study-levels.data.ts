/**
 * Level of the diploma by the field of study, for adverts that only say "diploma verzorging". Levels as in Flanders:
 * secondary education, graduaat (HBO5), bachelor, master.
 */
export const studyLevels: readonly { readonly level: string; readonly fields: string }[] = [
  {
    level: 'bachelor',
    fields:
      'ergotherapie ergotherapeut logopedie logopedist orthopedagogie vroedkunde vroedvrouw maatschappelijk sociaal sociale psychologie dietetiek voedings kleuteronderwijs pedagogie gezinswetenschappen verpleegkundige verpleegkunde toegepaste agogisch opvoeder',
  },
  { level: 'master', fields: 'kinesitherapie kinesitherapeut kinesist arts geneeskunde apotheker farmacie' },
  { level: 'graduaat', fields: 'basisverpleegkundige basisverpleegkunde' },
  { level: 'zorgkundige', fields: 'zorgkundige zorgkunde' },
  {
    level: 'secundair',
    fields:
      'verzorging verzorgende kinderzorg kinderopvang kinderbegeleider jeugd gehandicaptenzorg personenzorg logistiek keuken grootkeuken hotel kok animatie zorg welzijn onderwijs begeleider secretariaat kantoor hulpkok huishoudhulp elektriciteit elektromechanica mechanica techniek thuis bejaardenzorg opvang logistieke farmaceutisch apotheekassistent schoonmaak',
  },
];
