import type { ShutsOut } from '@zorg-match/schema';

/**
 * Wording that keeps people away for what they are instead of what they can, in the notation of `read/phrases.ts`. Only what
 * is said of the person or the team counts: "jonge kinderen" are not in here. Written by us from the headings of the
 * issue: age, sex, origin, mother tongue, health, family.
 */
export const shuttingOut: Readonly<Record<ShutsOut, string>> = {
  'young-team': `
    jong|jonge (en) (,) (dynamisch|dynamische|fris|frisse|hecht|hechte|enthousiast|enthousiaste|gemotiveerd|gemotiveerde|leuk|leuke|tof|toffe) team|ploeg|collegas|bende|groep|equipe
    dynamisch|dynamische|enthousiaste|enthousiast|fris|frisse (en) (,) jong|jonge team|ploeg|collegas|bende|equipe
    jong|jonge van hart|geest
    jeugdig|jeugdige team|ploeg|collegas|uitstraling|enthousiasme`,
  age: `
    tussen (de) # en # jaar|jarigen
    maximaal|maximum|hoogstens|niet ouder dan # jaar
    maximumleeftijd|leeftijdsgrens
    jonger dan # (jaar)
    ideale leeftijd
    leeftijd van|tussen|tot # .. jaar
    jonge kandidaat|kandidaten|medewerker|medewerkers|collega|zorgkundige|verpleegkundige|kracht|krachten|mensen|persoon
    ben jij|je jong
    je|jij bent jong
    jonge hond|honden`,
  'fresh-graduate': `
    pas|recent|net afgestudeerd|afgestudeerde|afgestudeerden
    schoolverlater|schoolverlaters gezocht|zijn
    net van de schoolbanken|school
    junior profiel`,
  'one-sex': `
    mannelijke|vrouwelijke kandidaat|kandidaten|collega|medewerker|begeleider|zorgkundige|verpleegkundige|opvoeder|kracht
    enkel|alleen mannen|vrouwen|dames|heren
    sterke man|mannen
    een|onze man|vrouw|dame|heer gezocht|die
    moederfiguur|vaderfiguur|handige harry
    bij voorkeur een man|vrouw|dame`,
  'sexed-title': `
    poetsvrouw|kuisvrouw|werkvrouw|schoonmaakster|poetsdame|kuisdame
    verpleegster|ziekenzuster|verzorgster|kinderverzorgster|gezinshelpster|kinderjuf|secretaresse|huishoudster|keukenhulpje|opvoedster|kokkin
    ziekenverpleger|klusjesman|vakman|poetsman`,
  origin: `
    belgische|europese nationaliteit
    (de) belgische identiteitskaart
    belg zijn
    van belgische|vlaamse|europese origine|afkomst|herkomst
    autochtoon|autochtone
    allochtoon|allochtone
    geen vreemdelingen|buitenlanders|nieuwkomers`,
  'mother-tongue': `
    nederlands als moedertaal
    moedertaal (is|:) (het) nederlands
    (je|jouw|uw) moedertaal
    native speaker|niveau|level
    nederlandstalige kandidaat|kandidaten|medewerker|collega
    (je|jij) (bent) nederlandstalig
    accentloos|zonder accent`,
  'flawless-dutch': `
    perfect|perfecte|foutloos|foutloze|vlekkeloos|vlekkeloze|onberispelijk nederlands
    perfecte|foutloze|uitstekende kennis (van) (het) nederlands
    nederlands .. perfect|foutloos|vlekkeloos
    perfect|foutloos tweetalig|drietalig
    foutloos spreken|schrijven|schrijft|spreekt`,
  health: `
    (in) (een) goede gezondheid|conditie hebben|verkeren|verkeert
    (in) goede gezondheid
    uitstekende gezondheid|conditie
    kerngezond|topconditie
    geen gezondheidsproblemen|rugklachten|rugproblemen|medische beperkingen
    fysiek sterk|fit|gezond`,
  family: `
    zonder kinderen
    geen kinderen
    geen|zonder gezinslast|gezinsverplichtingen
    (geen) kinderwens
    flexibel|flexibele thuissituatie`,
  'always-available': `
    altijd beschikbaar|bereikbaar
    (24|24u) 7 beschikbaar|bereikbaar|flexibel
    dag en nacht beschikbaar|bereikbaar|klaarstaan
    100 % flexibel|beschikbaar
    volledig|uiterst|maximaal|extreem flexibel
    flexibiliteit is een must|evidentie
    geen 9 to 5|5
    niet op de klok kijken|kijkt
    geen negen tot vijf`,
  'own-computer': `
    eigen laptop|computer|smartphone|auto|wagen is|zijn (een) vereist|vereiste|noodzakelijk|must|verplicht
    eigen laptop|computer|smartphone vereist|noodzakelijk|verplicht`,
};
