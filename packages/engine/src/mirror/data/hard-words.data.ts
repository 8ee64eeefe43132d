/**
 * Words that many readers stumble over, by the simpler word that says the same, in the notation of `read/phrases.ts`.
 * Words of the trade that candidates must know (medicatie, protocol) are not in here. Chosen and worded by us.
 */
export const hardWords: Readonly<Record<string, string>> = {
  'om te': `
    teneinde`,
  als: `
    indien|ingeval|mits`,
  ook: `
    tevens|eveneens|alsmede|alsook`,
  omdat: `
    aangezien|vermits|ingevolge
    daar waar`,
  over: `
    omtrent|aangaande|inzake|betreffende|dienaangaande
    met betrekking tot
    ten aanzien van`,
  door: `
    middels
    door middel van
    aan de hand van`,
  tijdens: `
    gedurende
    ten tijde van`,
  voor: `
    voorafgaandelijk
    ten behoeve van
    ten gunste van
    voorafgaand aan`,
  volgens: `
    conform|overeenkomstig`,
  bij: `
    ter gelegenheid van`,
  'wel, niet of later': `
    desgevallend|desgewenst|naargelang
    in voorkomend geval`,
  zoals: `
    zijnde
    met name
    te weten`,
  moet: `
    dient te
    dienen te
    behoort te
    behoren te
    is gehouden`,
  doen: `
    verrichten|verricht|uitoefenen|geschieden`,
  'zorgen voor': `
    waarborgen|waarborgt
    instaan voor
    staat in voor
    sta je in voor
    draagt zorg voor
    verzekeren van
    garanderen van`,
  helpen: `
    assisteren|assisteert|faciliteren|faciliteert|bijstaan
    ondersteuning bieden aan`,
  beginnen: `
    aanvangen|aanvang|opstarten|initieren|initieert
    een aanvang nemen`,
  krijgen: `
    verkrijgen|bekomen
    genieten van
    geniet van`,
  geven: `
    verstrekken|verstrekt|verschaffen|verschaft`,
  maken: `
    realiseren|realiseert|vervaardigen|concretiseren|bewerkstelligen|bewerkstelligt`,
  gebruiken: `
    aanwenden|hanteren|hanteert|benutten`,
  hebben: `
    beschikken over
    beschikt over
    in het bezit zijn van
    in het bezit van`,
  'goed kunnen': `
    bekwaam zijn in
    onderlegd zijn in
    beheersen van`,
  'je kan': `
    je bent in staat om
    in staat zijn om
    je bent bij machte`,
  meedenken: `
    proactief|proactieve
    een proactieve houding`,
  'zelf beginnen': `
    initiatiefrijk
    zin voor initiatief`,
  'rustig blijven': `
    stressbestendig|stressbestendigheid`,
  'met iedereen kunnen praten': `
    communicatievaardig
    communicatieve vaardigheden
    sterke communicatieve
    communicatief vaardig
    communicatief sterk`,
  'goed plannen': `
    organisatietalent|organisatievermogen|planmatig
    organisatorisch sterk`,
  'samen met anderen': `
    multidisciplinair|multidisciplinaire|interdisciplinair|interdisciplinaire|transdisciplinair`,
  'de hele mens': `
    holistisch|holistische|totaalzorg
    integrale zorgvisie`,
  'zoals die persoon het wil': `
    clientgericht|clientgerichte|vraaggestuurd|vraaggestuurde
    persoonsgerichte benadering`,
  regels: `
    reglementering|regelgeving|vigerende
    wettelijke bepalingen`,
  werk: `
    takenpakket|tewerkstelling
    functie inhoud
    functie invulling`,
  plek: `
    standplaats|vestiging|entiteit|site`,
  loon: `
    verloning|bezoldiging|remuneratie|wedde|barema|loonbarema|verloningspakket
    barema s`,
  extra: `
    extralegaal|extralegale
    extralegale voordelen
    aanvullende voordelen`,
  'jaren dat je al werkte': `
    ancienniteit
    geldelijke ancienniteit
    nuttige ancienniteit
    relevante ancienniteit`,
  'lijst van mensen om later te bellen': `
    werfreserve|wervingsreserve|aanwervingsreserve`,
  'gesprek en test': `
    selectieprocedure|assessment|selectieproef|assessmentproef`,
  'uittreksel uit het strafregister': `
    bewijs van goed gedrag en zeden
    goed zedelijk gedrag
    onberispelijk gedrag
    van onberispelijk gedrag zijn`,
  'later, in overleg': `
    in onderling overleg
    nader te bepalen
    overeen te komen`,
  'veel verschillende taken': `
    polyvalent|polyvalentie|allround
    gevarieerd takenpakket`,
  'hulp voor wie het nodig heeft': `
    hulpbehoevende|hulpbehoevenden|zorgbehoevende|zorgbehoevenden|zorgvragers`,
  doel: `
    missie|doelstelling|doelstellingen|finaliteit|oogmerk`,
  'manier van werken': `
    methodiek|methodieken
    werkwijze conform
    modus operandi`,
  nakijken: `
    evalueren|evalueert|monitoren|monitort|superviseren|verifieren|verifieert
    toezien op`,
  opschrijven: `
    registreren|registreert|documenteren|documenteert|verslaggeving
    noteren van`,
  doorgeven: `
    rapporteren|rapporteert|terugkoppelen|terugkoppeling
    communiceren naar`,
  'beter maken': `
    optimaliseren|optimaliseert|optimalisatie`,
  regelen: `
    coordineren|coordineert
    afstemmen op elkaar`,
  'iedere dag': `
    dagdagelijks|dagdagelijkse
    op dagelijkse basis`,
  'elke week': `
    op wekelijkse basis`,
  nu: `
    momenteel|thans|heden
    op heden`,
  snel: `
    onverwijld|terstond|spoedig
    op korte termijn`,
  genoeg: `
    toereikend|afdoende
    voldoende mate van`,
  belangrijk: `
    essentieel|essentiele|cruciaal|cruciale|primordiaal`,
  eerlijk: `
    integer|integriteit|deontologisch|deontologie
    deontologische code`,
  'zwijgen over wat je weet': `
    discretie|discreet
    beroepsgeheim in acht`,
  'ander werk kunnen aanvaarden': `
    inzetbaarheid
    flexibel inzetbaar`,
};
