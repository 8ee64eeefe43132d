import type { WordBook } from './word-sets.js';

/** What is done in offices and teams, with computers, and how somebody is, as people say it. */
export const workActs: WordBook = {
  onthaal: `
    bezoeker*|@mens|klanten|patienten ~onthalen|~verwelkomen|~begroeten|~ontvangen|wegwijs|~doorverwijzen vriendelijk|balie|onthaal|loket|weg|goeiedag|hartelijk|koffie|deur|juiste !kind* !ouders !collega* !werknemer* !medewerker* !afval*
    verdwaald*|bezoeker*|weg ~wijzen|~tonen|~zoeken weg|@mens
    balie|loket|onthaal|receptie|wachtzaal* ~bemannen|~zitten|~staan|~openen|~werken|eerste|gezicht|aanspreekpunt|~ontvangen|~helpen
    bezoekers|klanten woord staan|staat`,
  telefoneren: `
    telefoon*|telefonisch*|oproep*|lijn|centrale|hoorn ~opnemen|~beantwoorden|~doorverbinden|~doorschakelen|~aannemen|~bellen|~rinkelen|~afhandelen !nood* !bewoner* !112 !online
    ~bellen|~opbellen|~terugbellen|~telefoneren|~rondbellen leverancier*|klant*|dienst*|ocmw|patient*|instanti*|scholen|kandidaten|mutualiteit|advocaat !alarm !verpleegkundige`,
  'afspraken-maken': `afspraak|afspraken|agenda*|consultatie*|raadpleging*|boekingen ~maken|~inplannen|~plannen|~verzetten|~vastleggen|~inboeken|~beheren|~verplaatsen|~schuiven|~annuleren|~bevestigen|~noteren !houd* !houdt !nakom* !regels !duidelijk* !team* !kinder* !na`,
  administratie: `
    ~klasseren|klassement documenten|dossiers|papieren|attesten
    administratie|papierwerk|klassement|kantoorwerk|secretariaatswerk|documenten|formulieren|attesten|kopies|mappen ~doen|~klasseren|~verwerken|~opvolgen|~opmaken|~kopieren|~archiveren|~beheren|~bijhouden|orde|~afwerken|~printen !help* !helpt !samen !client* !personeel* !hun !scan* !inscan*`,
  'aanwezigheden-registreren': `
    uren|prestaties|werkuren ~invullen|~vullen|~ingeven|~registreren app|programma|je|eigen|lijst
    aanwezig*|uren|werkuren|prestatie*|kindjes|prikklok|afwezig* ~registreren|~aanduiden|~noteren|~bijhouden|~scannen|~prikken|~ingeven|~aanvinken|lijst* !permanent* !factur* !nomenclat* !ziek* !verwittig*`,
  'patienten-inschrijven': `inschrijv*|identiteitskaart|kaart|opname*|verzekering*|gegevens ~inlezen|~inschrijven|~controleren|~registreren|patient*|opname|~aanmelden !cv !school* !woning*`,
  'brieven-verslagen-typen': `verslagen|brieven|dictaat|dictaten|protocollen|rapporten ~typen|~uittikken|~uittypen|~uitwerken|~tikken medisch*|@arts|blind|~typen|~tikken|dictaten|dictaat !plan`,
  'medische-terminologie': `terminolog*|medische|vaktaal|jargon|latijnse termen|woorden|taal|woordenschat|~kennen|~begrijpen !personeel* !toestel* !beeld* !dossier*`,
  'post-scannen': `post|brieven|poststukken|pakketten|documenten|verslagen ~scannen|~inscannen|~sorteren|~openen|~verdelen|~frankeren|~verzenden|~afstempelen|~klasseren !hun !samen !moeilijk* !invul*`,
  facturatie: `factu*|betaling*|rekening*|kassa|aanmaning*|ledenbijdrage*|remgeld|offertes ~opmaken|~nakijken|~opvolgen|~inboeken|~betalen|~controleren|~versturen|~innen|~afrekenen|~verwerken|~boeken !schuld* !help* !helpt !energie* !water* !client* !gezin*`,
  'budget-beheren': `budget*|kosten|middelen|werkingsmiddelen ~beheren|~bewaken|~opvolgen|~opmaken|afdeling|dienst|~plannen|werking !client* !schuld* !gezin* !persoonsv* !help* !energie*`,
  'gdpr-documenten': `gegevens|privacy|dossiers|persoonsgegevens|patientgegevens|schermen vertrouwelijk|zorgvuldig|~beschermen|gdpr|discreet|veilig|~afschermen !schaamte !invoer* !computer`,
  personeelsadministratie: `personeel*|loon*|verlof*|contract*|ziekmelding*|arbeidsongeval* ~verwerken|~opmaken|~beheren|~opvolgen|~administreren|dossier*|~ingeven|~nakijken|~regelen !cheque* !recht !dagen !aanwerv* !jouw !ons !bediende !interessant* !pakket`,
  aanwerven: `sollicit*|kandidaten|kandidaat|vacature*|nieuwe ~aanwerven|~selecteren|~screenen|~interviewen|~rekruteren|~werven|jobbeurs|~voeren gesprek*|collega*|personeel|cv|vacature*|kandidat* !jouw !stuur !deze !mail !onze
    ~rekruteren|~aanwerven|~werven mensen|medewerkers|@collega|nieuwe`,
  correspondentie: `mail*|mailbox|brieven|berichten|correspondentie|chat ~beantwoorden|~opvolgen|~schrijven|~opstellen|~verwerken|~lezen !stuur !cv !hun !samen !ouder* !typ*`,
  ziekenfonds: `ziekenfonds|mutualiteit|terugbetaling*|verzekering*|hospitalisatie* ~regelen|@uitleggen|leden|~aanvragen|~nagaan|~berekenen|recht !belt !ons !krijg*`,
  'bijeenkomsten-regelen': `
    vergaderzaal|vergaderzalen|zaal|lokaal ~inplannen|~reserveren|~boeken|~plannen|~regelen
    vergadering*|bijeenkomst*|studiedag*|zalen|zaal|catering|infoavond* ~organiseren|~reserveren|~boeken|~klaarzetten|~uitnodigen|~regelen !deel* !bewoner* !leid* !poets* !turn*`,
  wachtlijst: `wachtlijst*|plaatsen|aanvragen|opnameplanning ~beheren|~opvolgen|vrije|~toewijzen !vacature*`,
  'tarieven-uitleggen': `prijs|prijzen|tarie*|kostprijs|dagprijs @uitleggen|~berekenen|@mens|~overlopen !boodschap* !winkel`,
  arbeidsrecht: `arbeidsrecht|sociale|loonwetgeving|paritair* wetgeving|kennis|comite !kaart !dossier*`,
  geduld: `
    geduld|tijd|rustig @mens|~wachten|~nemen|keer|tempo|herhalen|~blijven|~zuchten !vrije !werk* !op !voltijds
    keer|keren|dertigste|honderd derde|tiende|vijfde|opnieuw|zelfde|honderd|zonder|twintig @niet|~zuchten|~uitleggen|~vragen|~bellen|vraag|verhaal|rustig
    ~zuchten @niet|keer|herhalen`,
  empathie: `~inleven|~invoelen|~aanvoelen|~meevoelen|schoenen|plaats ander*|@mens|~staan|~verplaatsen|situatie|wat|zonder !rustig
    ~aanvoelen|~invoelen`,
  'warme-persoonlijkheid': `
    warm*|hartelijk*|vriendelijk*|glimlach|goeiedag|lach ~zeggen|~groeten|mens|persoonlijkheid|karakter|uitstraling|@mens|~verspreiden|binnen !maaltijd* !eten !water !huis* !overdracht !handover !bad !hulp*`,
  'hart-voor-zorg': `hart|liefde|passie|roeping|goesting zorg|zorgen|mensen|verpleeg*|beroep !kinderen !oudere* !auto`,
  stressbestendig: `
    gek|zot|opjagen|jagen|meeslepen ~laten|@niet drukte|volle|wachtzaal|~maken
    stress|druk*|paniek|cool|zenuwen|hoofd|zenuwachtig|nerveus|hoofd|werkdruk ~bewaren|koel|@niet|~blijven|tegen|tegelijk|~worden|~raken|kalm|~verliezen|~houden|boven !collega
    dingen|zaken|taken|vragen|bellen|gasten|tegelijk drie|twee|tien|meer|veel|tegelijk|vijf tegelijk|kalm|nerveus|rustig|zonder
    overzicht ~bewaren|~behouden|~houden drukte|druk*|chaos|spits*
    schoenen stevig in`,
  flexibel: `
    uren|uurrooster|planning|dag|plan|plannen|shift*|dienst|programma flexib*|~wisselen|~wijzigen|~veranderen|~omgooien|verandert|anders|soepel|~aanpassen|loopt !opmaken !opstel* !loon !krijg* !activiteit*
    ~inspringen|~invallen|~schakelen|~aanpassen|~bijspringen snel|collega*|nood|bereid|vlot|andere|omstand* !tafel !eten`,
  'zelfstandig-werken': `zelfstandig|alleen|autonoom|eigen ~werken|~staan|~organiseren|plan|~rijden|~beslissen|kan|kunt|~trekken|toezicht|beslissing* !wonen !client* !bewoner* !jongere* !kind* !boodschap* !eerst
    alleen baan ~gaan|~rijden|op`,
  teamspeler: `
    solo|eenzaat|individualist|solist @niet|speler|player|slim|werken|no
    team|ploeg|groep|samen speler|player|~horen|~trekken|samenhang|~opnemen|~delen|~werken graag|een|liever|mens|zeel|touw !leiden !coach*
    collega* ~bouwen|~rekenen op|altijd`,
  verantwoordelijkheidszin: `
    verantwoordelijk*|plicht*|engagement|taak ~nemen|~opnemen|~dragen|~afwerken|ernstig|~voelen|ernst !leid* !team !hoofd !geef*
    ziek|afwezig|laat|verlet ~verwittigen|~laten|~bellen|~weten|tijdig|@niet`,
  betrouwbaar: `
    ~beloven|belofte*|zegt|afspreekt ~doen|~nakomen|wat
    op|staat|afspraak|woord ~bouwen|~rekenen|~vertrouwen|~nakomen|~houden|~verlaten|afspraak je|men|jou|wie|wij|we|kan|ons|altijd !regels !arts* !kinder* !mond
    woord|afspraken|belofte* ~houden|~nakomen !kind* !regels`,
  stipt: `
    uur klaar|~beginnen|stipt|poort ~staan|~komen|~beginnen|~openen
    tijd|klok|minuten|stipt op|altijd|stipt|~staan|~komen|~beginnen|~vertrekken !eet* !vrije !medic* !geef* !pil* !neem* !slap* !maak* !bewoner* !patient* !contract* !mens !keer`,
  'eerlijk-integer': `eerlijk|rechtuit|straight|oprecht|waarheid|integer|geld ~zeggen|talker|~toegeven|fout*|~aanraken|mens|doekjes !eerste !straat`,
  discreet: `
    ~zwijgen|~roddelen|~rondvertellen|~doorvertellen|~lekken|stilte|discreet|mond wat|over|@mens|niets|graf|~zien|dicht|~houden|klant !spreek* !open !tanden
    ~vertellen|~zeggen|~praten|~delen niets|@niet klant*|bewoner*|patient*|gezin*|andere*|buiten|elders|verder|~ziet
    niets ~vertellen|~zeggen over|andere*
    ~horen|~zien binnen|blijft|muren|kamer`,
  beroepsgeheim: `beroepsgeheim|ambtsgeheim|zwijgplicht|geheim*`,
  nauwkeurig: `
    fout*|details|cijfer*|dubbel|komma*|detail|milligram*|tweede|etiket* @niet|@kijken|oog|precies|~vergissen|keer|alles|~natellen|~vermijden !melden !meld* !goed !feedback !drie !derde !zucht*
    nauwgezet*|nauwkeurig*|zorgvuldig*|precies|secuur ~werken|~noteren|~invullen|oog`,
  ordelijk: `
    werkplek*|werkpost*|bureau|werkbank* proper|netjes|orde|opgeruimd ~achterlaten|~laten|~houden
    orde*|netjes|proper|georganiseerd|opgeruimd ~werken|~achterlaten|~houden|werkplek|bureau|materiaal|alles|plaats !kamers !keuken !auto !wagen !wc !badkamer !sanitair !thuis !mens !bewoner* !zelf !toilet* !ruimtes`,
  enthousiast: `goesting|zin|energie|enthousias*|passie|plezier|gedreven|vuur veel|werken|vliegen|~stralen|job|volle|elke|dag|~komen !eten !leren !uitleg !kind* !hart !zorg`,
  leergierig: `
    ~bijsteken|steekt|opsteken|~opsteken graag|bij|iets|nog
    ~bijleren|~leren|~bijscholen|~groeien|nieuwsgierig*|vorming*|opleiding*|cursus|feedback|bijblijven ~willen|graag|open|wil|bereid|goesting|~volgen|~staan|steeds|nieuws|~vragen|dingen !kinderen !les !client* !bewoner* !mens !patient* !leert
    nieuwe|dingen|iets ~bijleren|~proberen|~leren`,
  initiatief: `werk|handen|zelf|voorstellen|initiatief|stap|vraag ~zien|~liggen|~wachten|~nemen|~aanpakken|~afwachten|~beginnen|mouwen @niet|liggen|tot|uit|anderen|iemand|eerste|ongevraagd|zelf|spontaan !client* !verpleeg* !bloed`,
  humor: `humor|lachen|grapje*|mop|moppen|kwinkslag|lach ~kunnen|om|samen|jezelf|~maken|~relativeren|~houden|tegen|zelf !glimlach*`,
  respect: `
    onderscheid|verschil ~maken|mensen geen|tussen|niemand
    respect*|waarde|mening|oordeel|vooroordelen|keuze*|waardigheid @mens|~behandelen|~tonen|zonder|~laten|~aanvaarden|eigen|~spreken|~benaderen|met|gelijke !regels !materia* !afspraak !thuis !durf* !zeg*
    ~aanspreken|~behandelen volwassen*|gelijke|meneer|mevrouw|mens`,
  'open-voor-diversiteit': `achtergrond*|cultu*|herkomst|overtuiging*|geloof|diversiteit|afkomst open|~openstaan|respect|verschil*|elke|alle|~omgaan|iedereen|diverse !kennis !activiteit*`,
  creatief: `creatief|fantasie|ideeen|verbeelding|vindingrijk ~denken|vol|~verzinnen|nieuwe|mens|buiten|~bedenken|geest !therap* !bewoner* !namiddag`,
  oplossingsgericht: `oplossing*|probleem|problemen|uitweg ~zoeken|~vinden|~denken|~oplossen|creatief|~zien !computer* !psych* !technisch* !client* !mens !bewoner* !budget*`,
  klantgericht: `klant*|patient*|gasten ~bedienen|centraal|vriendelijk*|koning|beleefd|tevreden|eerst|~voorstellen !advies !raad !kassa !plan* !verkoop* !meet*`,
  'sociaal-vaardig': `mensen|contact*|iedereen|volk vlot|graag|~leggen|gemakkelijk|makkelijk|onder|~omgaan|tussen|verlegen|babbel !familie !ouders !instant* !rij* !kook*`,
  assertief: `
    nee|neen|grens|grenzen|mening|mond ~zeggen|~durven|~aangeven|~bewaken|~opendoen|eigen|~stellen !kind* !jongere* !communicat*
    ~durven ~zeggen|~aanspreken|~vragen|~weigeren|~bellen|~tegenspreken|~opkomen !vragen
    ~zeggen|~aanspreken ~denken|collega*|waar|stoort|wringt|rechtuit ook|tegen|collega*|durf* !ziet !opvalt !kind*`,
  doorzetten: `~opgeven|~doorzetten|~volhouden|~doorbijten|moed|aanhouder @niet|snel|~blijven|tot|einde|tegenslag*|ook|wind !reken !client* !afspraak`,
  'kritisch-reflecteren': `
    ~wijzen|~aanspreken @collega beter|werkpunt*|fout*|feedback
    werk|handelen|functioneren|jezelf|fouten|blik kritisch|~reflecteren|~stilstaan|~nadenken|eigen|~leren|~toegeven|spiegel !client* !kind* !meld* !komma* !medew*
    opmerkingen|kritiek|feedback open|~openstaan|~aanvaarden|~ontvangen`,
  'positief-ingesteld': `
    ~klagen|~zeuren|tevreden @niet|weinig|zelden|snel
    positief|zonnig*|glas|goede|moed|optimis* ~zien|halfvol|~kijken|~denken|kant*|ingesteld|humeur !hart !sfeer
    ~kijken|~zien|~vertrekken|eerst kan|kunnen|lukt|sterk* wel|@mens|nog|wat`,
  'fysiek-sterk': `
    benen|rug|lijf|conditie|schouders|voeten|handen goed*|sterk*|stevig*|gezond*|lang|~staan|fit|moe !handelingen !wass* !wast !ontsmet* !insmer* !smeer* !massag* !strek*
    ~rechtstaan|~staan|~stappen|~lopen|~bukken|~tillen|~heffen|~sjouwen|bukken dag|uren|lang|hele|veel|kan|werk|recht|~doorwerken|kilometer*|zakken|kisten|dozen !mens !patient* !bewoner* !client*
    recht|rechtop ~staan lang|uren|~doorwerken|dag|~kunnen`,
  aandachtig: `aandacht*|oog|oogje|oren|signalen ~merken|~opmerken|~lezen|voor|~opvangen|dingen|detail*|~letten|zeil !drink* !kind* !voorraad* !slik* !koelkast* !eet* !vervaldat* !medic*`,
  rustig: `rust|rustig|kalm|stil|sereen|kalmte ~blijven|~uitstralen|~bewaren|~brengen|als|werken|~spreken|~houden !tijd !nacht !uren !rijd* !rijden !plaats !bed !wandel*
    rustig|kalm|bedaard|nuchter aard|karakter|persoon*|natuur`,
  'professionele-afstand': `afstand|prive|werk|emoties|thuis ~bewaren|~scheiden|~loslaten|nabijheid|gescheiden|~meenemen|~houden|grens !klant* !poets* !kook* !woon* !bus !fiets !breng*`,
  'verzorgd-voorkomen': `verzorgd|proper|net|fris|nette voorkomen|~gekleed|kleren|kledij|uiterlijk|~verschijnen|zelf|haar|jezelf|~ruiken !bewoner* !mens !bed !vloer* !keuken`,
  tempo: `tempo|snel|vlot|vaart|vooruit|door hoog|~werken|~doorwerken|~houden|~gaan|~vooruitgaan|strak|~bijhouden|vinger* !leer* !rij* !spreek* !nederland* !typ* !computer !bewoner* !eigen !contact*`,
  'visie-delen': `visie|waarden|missie|project ~delen|achter|~onderschrijven|~uitdragen|~geloven|~herkennen|~staan !leid*`,
  'mentaal-sterk': `
    bloed|geur*|naald*|dood|wonden|kritiek|verdriet|stootje|vuil|lijden tegen|schrik|~kunnen|@niet|~opkijken|~verschieten|vies|~aankunnen|bang|viezen !afnem* !prik* !omgaan !verzorg*
    ~loslaten|~relativeren|~plaatsen|~meenemen werk|thuis|emotie*|zware`,
  analytisch: `analytisch|verbanden|logisch|geheel|overzicht|hoofdzaken|structuur ~denken|~zien|inzicht|~doorgronden|~analyseren|~onderscheiden|bijzaken|complexe !klinisch* !bied*`,
  praktisch: `praktisch|handig|handen|aanpakker|twee ~aanpakken|rechter|ingesteld|mouwen|~steken|linkse|doener|vlot !links !naald !computer* !bewoner*`,
  behulpzaam: `behulpzaam|handje|dienst ~helpen|~toesteken|~bewijzen|graag|altijd|~klaarstaan|~staan !wissel* !nacht* !vroege !collega* !ploeg
    klaar ~staan mensen|iedereen|altijd|anderen`,
  'samenwerken-in-team': `
    @collega ~samenwerken|~helpen|~overleggen|~afstemmen|~bijspringen|~ondersteunen|samen|~afspreken|goed|~vertrouwen|~aflossen|handje !nieuwe !stag* !leid* !coach* !ouder* !kind* !overdra* !feedback !spreek* !jong* !durf* !bouwen
    duo|tweetallen|koppel ~werken|collega*|vast`,
  multidisciplinair: `
    @arts|kine*|ergo*|logo*|psycholo*|dietist*|disciplines|maatschappelijk*|therapeut*|sociaal* ~overleggen|~samenwerken|samen|~bespreken|~afstemmen|overleg|~meedenken|teamoverleg|nauw !assist* !bel* !bijspring* !werk*
    vordering*|bevinding*|teamoverleg|zorgoverleg|patientenbespreking ~toelichten|~bespreken|~meedelen|week*|inbreng*|~inbrengen !stag* !deel* !neem*`,
  netwerken: `
    ~samenwerken|samen politie|caw|ocmw|clb|school|scholen|verenigingen|diensten|partners|huisartsen|ziekenhuizen|gemeente
    partners|diensten|ocmw|politie|school|scholen|clb|organisaties|instanties|verenigingen|ziekenhuizen|advocaat|huisvestingsmaatschappij|woonmaatschapp*|mutualiteit|externe ~samenwerken|~overleggen|overleg|contact*|~bellen|netwerk|~afstemmen|~contacteren|~uitbouwen|~onderhouden !gezin* !verslag !kind* !leid* !jongere* !boodschap* !rij* !bus !breng*`,
  overdracht: `
    ~vertellen|~doorgeven|~briefen late|vroege|volgende|nacht* ploeg|shift|collega*|dienst
    dag ~overlopen|~overdragen collega*|ploeg
    overdracht*|briefing*|shift*|openstaat|dienst*|ploeg late|vroege|~overdragen|volgende|namiddag*|nacht*|~geven|mondeling|~doorgeven|~vertellen|~briefen collega*|ploeg|shift|dienst|wat|team|bed !weekend* !uren !draai* !uurr* !werk*
    ~overdragen|~briefen ploeg|dienst|shift|bed|collega*
    ~vertellen|~doorgeven|~zeggen wat openstaat|gebeurd|namiddag|volgende|nacht|ochtend collega*|ploeg|shift`,
  'plannen-organiseren': `werk|dag|week|taken|agenda|planning|tijd ~plannen|~organiseren|~indelen|~verdelen|~inplannen|goed|zelf|vooruit|efficient !uurrooster* !rit* !bewoner* !kind* !activiteit* !menu* !collega* !afspra* !patient* !feest*`,
  prioriteiten: `
    prioriteit*|dringend*|eerst|belangrijk*|voorrang|voorgaat|wachten ~stellen|~zien|~kiezen|~onderscheiden|~weten|~gaan|~bepalen|~inschatten wat|eerst|welke|hoofd*|kan|moet|zelf|bijzaak !bel !boek* !naar`,
  beslissen: `beslissing*|knopen|knoop|keuzes ~nemen|~doorhakken|~durven|snel|~hakken|~maken !samen !bewoner* !client* !knopen`,
  'uurroosters-maken': `
    vervanging*|vervanger*|invaller* ~zoeken|~regelen|~vinden ziekte|zieke*|uitval*|afwezig*
    uurrooster*|dienstrooster*|planning*|roosters|rooster|verlof|vervang* ~opmaken|~maken|~puzzelen|~opstellen|~zoeken|~beheren|zieken|~bijsturen team|collega*|medewerker*|personeel|poetshulp*|ploeg|zieke*|dienst*|~maken|opmaken !rit* !activiteit* !jouw`,
  leidinggeven: `@collega|afdeling|dienst|leefgroep|mensen ~leiden|~aansturen|leiding|~motiveren|~coachen|~dirigeren|aanspreekpunt|hoofd !overleg !klein* !activiteit* !nieuwe !stag* !client* !poets* !onder !kinderopvang
    ~leiden voorziening|huis|afdeling|dienst|woonzorgcentrum !kind* !opvang*
    leiding ploeg|team|dienst|afdeling ~geven|~nemen`,
  'coachen-collegas': `@collega ~coachen|~begeleiden|~versterken|~sterken|feedback|vragen|~motiveren|coach !nieuwe !stag* !van !krijg*
    onthaalouder* ~begeleiden|~ondersteunen|~coachen|~opvolgen`,
  evaluatiegesprekken: `functionering*|evaluatie*|ontwikkelgesprek*|jaargesprek* gesprek*|~voeren|medewerker*|~houden`,
  'stagiairs-begeleiden': `stag*|student*|leerling*|stagementor ~begeleiden|~onthalen|~meenemen|sleeptouw|vleugels|~coachen|~opleiden|~inwerken|~tonen|~evalueren|mentor|~opvangen|wegwijs|@leren !huiswerk !kind* !klas !tijdens
    leerdoelen|stageopdracht*|stageverslag* ~overlopen|~bespreken|~aftekenen|~opvolgen`,
  'nieuwe-collegas-inwerken': `nieuwe|starter*|nieuwkomers|nieuweling* collega*|medewerkers|ploeg|krachten|poetshulpen|starters ~inwerken|wegwijs|~opleiden|~onthalen|~tonen|~begeleiden|~meelopen|peter|meter|~opvangen`,
  'vorming-geven': `vorming*|opleiding*|les|lessen|workshop*|training* ~geven|~verzorgen|~organiseren @collega|volwassen*|medewerk*|mantel*|vrijwilliger*|zelf|verpleegkund*|extern* !krijg* !volg* !kinder* !zwem* !sport !prenat*`,
  'vrijwilligers-begeleiden': `vrijwilliger* ~begeleiden|~aansturen|~zoeken|~coordineren|~onthalen|~bedanken|ploeg|~werven|~inschakelen`,
  'zorg-coordineren': `zorg|thuiszorg|hulp|diensten|zorgtraject* ~coordineren|~regelen|~organiseren|spin|~inschakelen|~afstemmen|~opstarten|netwerk|traject !eigen !familielid !agenda`,
  verbetertrajecten: `verbeter*|werkgroep*|werking|project*|vernieuw* ~meedenken|~voorstellen|~deelnemen|mee|~meewerken|ideeen|~verbeteren|~trekken|voorstel* !client* !baan`,
  intervisie: `intervisie*|supervisie*|casusbespreking* ~deelnemen|~volgen|~inbrengen|mee|open`,
  'projecten-leiden': `project*|traject* ~leiden|~trekken|~beheren|~opvolgen|~uitrollen|~coordineren|projectleid* !zorg* !client* !kind* !jongere* !mens`,
  'verandering-begeleiden': `verander*|vernieuw*|transitie* team|mensen|~meenemen|~begeleiden|~uitrollen|collega* !omgaan !flex*`,
  delegeren: `taken|werk ~delegeren|~verdelen|~uitbesteden|~doorgeven collega*|team|ploeg|medewerk*|anderen|onder`,
  'beleid-maken': `beleid*|strategie|jaarplan*|visie|beleidsplan* ~maken|~uitwerken|~schrijven|~uitstippelen|~bepalen|mee|~ontwikkelen !achter`,
  'team-versterken': `sfeer|teamgeest|samenhang|teambuilding|groepsgevoel ~versterken|~bewaken|~zorgen|team|goede|~organiseren|ploeg !bewoner* !kind* !groeps* !prettige !leefgroep !activiteit*`,
  'overleg-leiden': `overleg|vergadering*|teamvergader*|intervisie ~leiden|~voorzitten|~modereren|~organiseren|agenda !deel* !neem* !deelneem*`,
  'verslag-vergadering': `vergader*|teamoverleg|overleg|teammeeting|briefing ~deelnemen|~bijwonen|deel|verslag|~notuleren|actief|aanwezig|~volgen|notulen !leid* !maatschappij !extern* !partner* !licht !toelicht*`,
  computer: `computer*|pc|laptop|digitaal|digitale|toetsenbord|software|ict ~werken|overweg|~kennen|vlot|basis|vaardig*|handig|~leren|~gebruiken|kennis|schrik|mee !bewoner* !oudere* !help* !problem* !zet`,
  office: `
    word kennis|excel|outlook|basiskennis|ervaring
    excel|outlook|powerpoint|office|rekenblad*|tekstverwerk* ~werken|~kennen|kennis|vlot|~beheersen|~maken|goed
    word beheerst|beheersen|kent|kennis !je !jij !u`,
  zorgsoftware: `software*|programma*|pakket*|zorgplannen|zorgdossier*|dossiers|elektronisch|computer elektronisch*|zorg*|computer|~werken|ervaring|kennis|~kennen|vertrouwd !activiteit* !train* !week* !oefen* !invul* !houd* !bijhoud*
    *volgsysteem ~werken|~gebruiken|ervaring|kennis`,
  'tablet-smartphone': `tablet|smartphone|gsm|app|telefoon|toestel ~werken|~gebruiken|~intikken|~tikken|~registreren|opdrachten|~afvinken|~aanvinken|digitaal|overweg|~plukken !ouders !mama* !papa* !foto* !bewoner* !jongere* !opnem*`,
  zorgtechnologie: `technologie*|sensor*|robot*|domotica|alarmsysteem|zorgtechnolog*|slimme ~gebruiken|zorg*|~werken|vertrouwd*|~installeren|bed|innovati* !apothe* !medic* !vul*`,
  'beeldvorming-labo': `radiograf*|rx|scan*|mri|labo*|echo*|microscoop|beelden|foto ~nemen|~maken|~uitvoeren|analyse*|stalen|~analyseren|toestel !zet* !album !app !zwanger* !post !documenten !verslag* !ouders !breng*`,
  'gegevens-delen': `vitalink|ehealth|gegevens|dossier|mycarenet elektronisch|~delen|uitwissel*|eid|hub*`,
  'ouder-app': `app|foto*|filmpje*|berichtje*|kidsapp|heen @ouder|~sturen|~delen|~zetten|~posten|weer|slaapuur*|eet* !sociale !website !album !oude !facebook !medew*`,
  'ict-hulp': `
    printer*|computer*|wifi|software|pc problem*|storing* ~oplossen|~lossen|op
    computer*|printer*|ict|netwerk*|wifi|software|inlog* problem*|~oplossen|~installeren|@helpen|~herstellen|helpdesk|storing* !ouder* !bewoner* !sociaal !partner*`,
  'computerhulp-ouderen': `tablet|smartphone|computer|beeldbel*|whatsapp|itsme|digitaal @helpen|@leren|~videobellen|~bellen|@uitleggen|~installeren|wegwijs @mens|kleinkind*|bewoner*|ouderen|senior*`,
  'gegevens-analyseren': `cijfers|statistiek*|data|rapporten|resultaten|indicatoren ~analyseren|~verwerken|~interpreteren|~lezen|~rapporteren|~opvolgen|~opstellen !patient* !test* !medisch*`,
  'gegevens-invoeren': `gegevens|data|formulier*|codes|tests|scores|cijfers ~invoeren|~ingeven|~inbrengen|~overtypen|~verwerken|~registreren|~aanvullen|computer|~coderen !discreet !vertrouwelijk !samen`,
  'sociale-media': `facebook*|instagram|website|nieuwsbrief|sociale ~posten|~bijhouden|~beheren|media|~maken|~schrijven|artikel*|berichten|~plaatsen|~opmaken !jongere* !gamen !online`,
  'digitaal-veilig': `wachtwoord*|phishing|scherm|computer|cyber* veilig|~vergrendelen|~letten|~beveiligen|~herkennen !werkplek`,
  'regelgeving-woonzorg': `decreet|regelgeving|inspectie|erkenning*|wetgeving zorg*|kennis|~kennen|~volgen|~voorbereiden|sector|opvang !arbeid* !sociale`,
  'sociale-wetgeving': `wetgeving|regels|leefloon*|sociale kennis|~kennen|ocmw|sociale|wet|wetten|wetgeving* !loon`,
  'sociale-kaart': `sociale|hulpaanbod|welzijn* kaart|landschap|~kennen|kennis|weg !media`,
};
