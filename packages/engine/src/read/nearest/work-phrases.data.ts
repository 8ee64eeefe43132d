import type { WordBook } from './word-sets.js';

/** Ways of saying what is done in offices and teams, and how somebody is, that the books by theme do not have. */
export const workPhrases: WordBook = {
  telefoneren: `
    telefoon|oproep|lijn neemt|opnemen|op|verbind*|door|doorverbinden|rinkelt
    verbind|verbindt door|meteen|juiste|dringend*
    neemt|neem op jij`,
  'patienten-inschrijven': `eid|identiteitskaart|kaart leest|lezen|inlezen|klant*|patient*
    gegevens patient*|administratieve verzamel*|opneem*|noteer*|neemt`,
  'post-scannen': `
    verslagen|uitslagen|brieven|attesten scant|scannen|inscannen|hangt|koppelt|dossier
    hangt|hangen|klasseert|koppelt juiste dossier|map`,
  facturatie: `
    rekeningen|facturen|betalingen openstaande|opvolgen|volgt|inboeken|boeken|aanmanen
    aankoop|verkoopfacturen|aankoopfacturen|facturen inboeken|boeken|verwerken
    onbetaald*|aanmaning*|herinneringen sturen|opvolgen|verstuur*`,
  nomenclatuur: `verstrekkingen|prestaties|zorgen aanreken*|rekent|aan|factureren|tablet`,
  'afspraken-maken': `afspraak|afspraken plant|inplannen|prikt|vindt|schuift|boeken|agenda`,
  onthaal: `
    kamer|bel|televisie uitleg|tonen|toont|wegwijs|nieuwe
    wachtzaal|wachtkamer vol|rust|oog`,
  'voorraad-beheren': `
    koelkast|frigo oog|bijhoud*|controle*|aanvullen|houdt
    stock|stocks|voorraad staat|controleren|nakijken|tellen|peil
    vervaldata|vervaldag*|vervaldatum|houdbaarheid* @kijken|oog|~houden !apothe* !medic* !geneesm*`,
  'materiaal-aanvullen': `
    aanvult|aanvullen|vult|vul wat|ontbreekt|op is|tekort
    ontbreekt|tekort aanvullen|vult`,
  'producten-doseren': `fles|etiket|product lezen|leest|staat|doser* !fles* !pap*`,
  schoonmaaktechnieken: `schrobzuigmachine|machine|eenschijfmachine|stoomreiniger bedienen|bedient|werken|kleurensysteem
    kleurensysteem|kleurcode*|microvezel*`,
  'afval-sorteren': `vuilzakken|afval|bak|containerpark|karton brengen|juiste|wegbrengen|sorteren|buiten`,
  'sociale-media': `facebookpagina|instagram|website|pagina bijhouden|houdt|bij|voeden|onderhoud*`,
  'gegevens-invoeren': `typen|tien|vingers vingers|vlot|blind|snel !verslag* !brief* !dictaat`,
  'brieven-verslagen-typen': `verslagen|brieven|dictaat typen|uittikken|tikt|tikken`,
  'papieren-helpen': `terugbetaling|attest|formulier|aanvraag uitzoeken|zoekt|orde|samen|invullen`,
  'informeren-en-voorlichten': `toont|tonen|uitleggen hoe wat|werkt|moet
    klare|gewone taal uitleggen|uitleg|legt`,
  'duidelijke-taal': `ingewikkeld*|moeilijke klare|eenvoudig*|gewone taal|woorden|uitleg*|leggen`,
  'stagiairs-begeleiden': `stagiairs|stagiair|studenten|leerlingen vleugels|onder|begeleid*|inwerken|tonen|wegwijs`,
  'vrijwilligers-begeleiden': `vrijwilligers ploeg|aansturen|stuurt|motiveert|begeleidt`,
  'samenwerken-in-team': `
    afstemmen|stemt|stem af verpleegkundige|collega*|wijkverpleegkundige|team
    overleg*|bespreek*|bijspring* collega*|ploeg|team|andere
    vormt|vormen team|duo|tandem
    werkt|werken altijd|nauw|samen zorgkundige|verpleegkundige|collega*
    handje collega*|toesteken`,
  multidisciplinair: `
    huisarts|kinesist|kinesisten|logopedist|ergotherapeut|psycholoog bespreekt|overleg*|praat|denkt|mee|stemt
    denkt|denk mee huisarts|arts|specialist`,
  netwerken: `diensten muren|buiten|schakel|spil
    brug|schakel|spil|draaischijf tussen diensten|ziekenhuis|huisarts|school|thuis`,
  leefgroepwerking: `leefgroep|living maaltijd*|bijspring*|spring|meedraaien|werken`,
  'verslag-vergadering': `teamvergadering|teamoverleg|intervisie|briefing neemt|deel|deelnemen|bijwonen`,
  protocollen: `
    staande|strikte orders|volgens|procedure|voorschriften
    stappenplan|procedure|protocol|afspraken volgen|volg|volgt|strikt`,
  'zorg-coordineren': `verwijst|regelt|schakelt thuiszorg|poetshulp|maaltijden|hulp in`,
  'plannen-organiseren': `
    tijd|dag|week verdeelt|verdelen|indelen|plant|inplannen
    deadlines zin|halen|haalt|respect*|plannen`,
  prioriteiten: `dringend*|eerst|belangrijkst* onderscheid*|weet|ziet|zien|kiezen|voorrang !verbind*`,
  'nieuwe-collegas-inwerken': `wegwijs|inwerken|peter|meter nieuwe|collega*|starter*`,
  verbetertrajecten: `voortdurend|continu|stap verbeteren|beter
    dingen|ideeen|verbeteringen|voorstel* aanbrengen|voorstellen|brengt|stelt !activiteit*`,
  stipt: `
    op tijd komt|komen|bent|zijn|adres|raakt|raken|werk|beginnen|aanwezig|deur
    op tijd
    klok|stipt*|punctueel*`,
  flexibel: `
    aanpassen|aanpast|schakelen|schakelt !dienst !arts !dokter !huisarts !hulp !in
    beroerd inspringen|springen|bijspringen|extra
    inspringen|invallen|bijspringen|overnemen ziek|collega*|nood|eens|wil|bereid
    wisselt|wisselen|ruilen|draaien dienst|zone|afdeling|post|shift|uur
    vijfmentaliteit|mentaliteit negen|vijf|9|5
    onvoorzien*|onverwacht* blij|graag|kan|tegen|omgaan|reageren`,
  discreet: `
    biecht klapt|uit
    klapt uit|school|biecht
    ziet|hoort|weet blijft|zwijgt|binnen|muren
    blijft binnen !buiten !ander
    blijft|houdt binnenskamers|muren
    roddelen|roddelt|geroddel|doorvertellen|rondvertel*
    niet|geen rondbazuin*|doorvertel*|uitlekken
    gesprek hele|winkel|zaal hoort|gehoord|horen`,
  nauwkeurig: `
    fouten|vergissingen|fout namen|getallen|geboortedata|cijfers|geen|vermijd*
    puntjes|details|komma staat|juist|i|kloppen|letten
    werkt|werken zorgvuldig|precies|secuur`,
  'fysiek-sterk': `
    lang|uren|dag rechtstaan|staan|lopen|stappen|benen|been
    goed|kloek|stevig been|gebouwd
    zware|zwaar dragen|tillen|werk|bepakking|rug|duwen
    bukken|gebukt|duwen|traplopen|brancard
    rug|lichaam zwaar|aankan|belast*`,
  'verzorgd-voorkomen': `
    proper|verzorgd|net jezelf|zelf|op|voorkomen|uiterlijk|verschijn*`,
  leergierig: `
    wil|willen|graag leren|bijleren|groeien|bijblijven
    feedback|raad|tips vraag*|vragen|wil|krijgen
    leergoesting|bijleren
    groeien !praktijk !organisatie !team* !bedrijf !zaak !afdeling !helpen !help
    bijscholen|verdiepen|specialiseren wil|graag|bereid`,
  stressbestendig: `
    omver blazen|slaan
    hoogspanning|druk|drukte helder|kalm|rustig|overeind|blijft|hoofd|koel
    piek*|drukke|rush momenten|uur|uren kan|omgaan|tegen|rustig
    loopt|slaat paniek|wild|tilt|niet
    tegelijk huilen|bellen|roepen|vragen`,
  assertief: `
    mond opendoen|openen|durft
    neen|nee durf*|zeggen|zegt
    aangeven|zeggen wat|dat|waar niet|weet|grens*|kan|durft`,
  communicatief: `
    drukt|uitdrukken helder|vlot|duidelijk|begrijp*
    babbelt|praat|praten vlot|makkelijk|iedereen|even`,
  'mentaal-sterk': `
    persoonlijk neemt|nemen|niet|trekt
    wakker|slaap ligt|liggen|laat niet
    hart steen|eelt
    slecht|zware nieuws|verhalen|situaties|beelden kan|plaats|tegen|omgaan|geven|hangen|blijft
    tegen stootje|kritiek|humor|bloed`,
  'professionele-afstand': `
    nabijheid|afstand weet|wat|balans|evenwicht|waar|ophoudt|grens
    werk|thuis loslaten|meenemen|meeneemt`,
  respect: `
    behandelt|behandelen|benadert gelijke|mens|puber|volwassene|gelijkwaardig*
    andermans|ander spullen|manier|leven|huis|gewoontes
    iemand|mensen|niemand waarde|oordeel*|neerkijk*`,
  initiatief: `
    werk|handen ziet|liggen|zien|vuil*|mouwen|steken
    stelt|voorstellen|voorstelt|komt dingen|ideeen
    afwacht*|wachten|duwtje niet|geen|plaats`,
  'zelfstandig-werken': `
    handje|begeleiding|toezicht nodig|geen|zonder vasthoudt|voortdurend
    collega hoek|buurt
    zelfredzaam|zelfsturend|zelfstandig`,
  'sociaal-vaardig': `
    staat|graag|bent tussen|onder mensen|volk
    mensen omgaan|tussen|vlot
    jan alleman
    makkelijk|vlot contact|praat|legt`,
  verantwoordelijkheidszin: `
    verantwoordelijk|verantwoordelijkheid*
    ziek|afwezig verwittig*|bel*|laat weten`,
  betrouwbaar: `
    afspraak|woord is|blijft|houdt|nakom*
    rekenen|bouwen op jou|je|mensen|wij`,
  ordelijk: `
    net|proper|ordelijk werkpost|bureau|werkplek|auto|kar|houdt|houden
    werkplek|werkpost|materiaal|kar net|proper|orde|ordelijk`,
  'veilig-werken': `
    bril|handschoenen|helm|veiligheidsschoenen|schoenen draag*|normaal|veilig
    werkt|werken veilig`,
  praktisch: `
    sleutelen|knutselen|prutsen houdt|graag|handen|goed
    handen gouden`,
  'klussen-techniek': `sleutelen|lamp|schroevendraaier|boor houdt|graag|vervang*|werken`,
  'positief-ingesteld': `
    glas|zonnige halfvol|kant|zien
    mislukt*|tegenslag wakker|lacht|opnieuw|niet`,
  geduld: `wachten|tijd|traag|trager gun*|kan|geven|nemen|gaat
    keer opnieuw|herhalen|tiende|uitleggen`,
  luisteren: `
    luisterend|luisteren|luister oor|kunnen|goed|bieden|waar|echt
    hoort|horen tussen|regels|achter`,
  humor: `kwinkslag|grap*|lach|humor|zwarte lach*|kan|met|tegen|om`,
  'warme-persoonlijkheid': `groot|goed|warm hart
    glimlach|lach verzorg*|werk*|komt|binnen`,
  'streek-kennen': `
    grondgebied|stratenplan|regio|streek|kaart kennis|kent|weg|lezen|thuis
    kaartlezen|kaart`,
  'sociale-kaart': `weg|wegwijs kennen|kent zorglandschap|hulpverlening|welzijn*|zorgaanbod|diensten`,
  reanimeren: `reanimeert|reanimeren|hartmassage`,
  computer: `outlook|muis|toetsenbord werken|vlot|overweg|kent`,
};
