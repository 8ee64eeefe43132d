import type { PhraseBook } from '../phrase-book.js';

/** Words that name a condition. The group is `kind:value`; a value that the words around it decide is left empty. */
export const conditionPhrases: PhraseBook = {
  'diploma:bachelor': `
    (professionele|academische) bachelor (diploma) (in|of) (de|het) (opleiding)
    (professionele) bachelordiploma|bacheloropleiding|bachelorniveau
    diploma bachelor
    bachelors
    a1 verpleegkunde|verpleegkundige
    verpleegkundige|verpleger|verpleegster a1
    gebrevetteerd vroedvrouw
    maatschappelijk assistent van opleiding
    verpleegkundige|ergotherapeut|logopedist|vroedvrouw|dietist van opleiding|vorming
    a1 of a2
    hogeschooldiploma|hogeschoolopleiding
    hogere studies|opleiding
    diploma hoger onderwijs
    bachelorsdiploma|bachelordiplomas|bachelorgraad
    (opvoeder) (begeleider) klasse 1
    banaba (in) (de|het)
    (diploma) (van) bachelor of gelijkgesteld|gelijkwaardig in (de|het)
    ergodiploma|verpleegdiploma|vroedkundediploma|bachelordiploma`,
  'diploma:master': `
    psycholoog|psychologe|kinesist|kinesitherapeut|apotheker|arts|geneesheer van opleiding|vorming
    master (diploma) (in|of) (de|het)
    masterdiploma|masteropleiding|licentiaat|masterniveau
    universitair diploma`,
  'diploma:graduaat': `
    graduaat (of) (hbo5|hbo) (in) (de)
    gegradueerde (in) (de)
    graduaatsdiploma|graduaatsopleiding|hbo5
    (diploma) hbo5
    hbo 5
    diploma basisverpleegkundige
    gegradueerd verpleegkundige`,
  'diploma:zorgkundige': `
    diploma|attest|certificaat|getuigschrift|studiegetuigschrift|brevet|studiebewijs|bekwaamheidsbewijs (of) (attest|diploma|certificaat|getuigschrift) (van|als|tot|voor) zorgkundige
    studiegetuigschrift van het .. richting zorgkundige
    opleiding|opgeleid|traject|cursus (tot|als|voor|van) zorgkundige
    diploma (in) (de) zorgkunde|zorgkundige
    gediplomeerd|gediplomeerde|afgestudeerd|erkend|erkende (als) zorgkundige
    studiepunten van de bachelor (in) (de) verpleegkunde
    zorgkundigendiploma|zorgkundediploma
    (graad) (bso|tso) (,) richting zorgkundige
    (ook) zorgkundigen kunnen
    zorgkundige van opleiding|vorming
    zevende|7de|7e jaar zorgkundige
    student verpleegkunde (na|vanaf|met) (het) (eerste|tweede) (jaar)
    eerste jaar (bachelor) (in) (de) verpleegkunde
    zorgkundigediploma|zorgkundigeattest
    attest|diploma|getuigschrift : zorgkundige`,
  'diploma:secundair': `
    (diploma|getuigschrift) (hoger|lager|van) (het) secundair (diploma|onderwijs|bso|tso)
    (diploma) middelbaar (onderwijs|diploma)
    (diploma|studiegetuigschrift) aso|tso|bso|buso|kso
    beroepssecundair|technisch .. graad
    secundair|middelbaar (onderwijs|diploma|studies)
    diploma|attest|bewijs|certificaat|getuigschrift|bekwaamheidsbewijs|kwalificatiebewijs|brevet|opleiding|afgestudeerd|opgeleid (van|als|in|tot) (de|een) (polyvalent|polyvalente) verzorging|verzorgende|kinderzorg|kinderbegeleider|kinderbegeleidster|begeleider|jeugd|hotel|grootkeuken|kok|personenzorg|zorg|logistiek|animatie|organisatiehulp|huishoudhulp|kinderverzorging|gezins|thuiszorg|hulpkok|restaurant|ervaringsdeskundige|apotheekassistent|zorgassistent|ambulancier|schoonmaak|onthaal|secretariaat|kantoor|huishoudkunde|voeding
    (de) opleiding logistiek (assistent|helper) (in) (de) (zorginstellingen|ziekenhuizen|zorg)
    jeugd en gehandicaptenzorg
    begeleider in de kinderopvang
    a2 diploma|verpleegkunde
    zevende|7de|7e jaar (bso|tso)
    kwalificerend traject
    farmaceutisch technisch assistent
    farmaceutisch assistent
    verzorgende|kinderbegeleider|kok van opleiding|vorming
    a2 verpleegkundige|verpleegkunde
    a2 niveau|elektriciteit|elektromechanica|mechanica|techniek|zorg|personenzorg|sociale
    technische|technisch opleiding|diploma|richting (a2)
    thuis en bejaardenzorg
    klasse 2a|2b
    koksdiploma|kokdiploma|verzorgendendiploma|kinderzorgdiploma|hoteldiploma|begeleidersdiploma
    eerste|tweede|derde|vierde|zevende|laatste jaar (van) (de) eerste|tweede|derde|vierde graad (van) (het) (secundair|onderwijs|bso|tso)
    getuigschrift|diploma (van) (het) hoger secundair (onderwijs)
    zesde|6de|6e jaar secundair|bso|tso|aso|middelbaar
    kwalificatiebewijs|bekwaamheidsbewijs (voor|als) (een) begeleider|begeleiders|kinderbegeleider|medewerkers
    kwalificatie voor|als|van (een) kinderbegeleider|begeleider|kinderbegeleiding
    bekwaamheidsattest (van|als) (polyvalent) verzorgende|kinderbegeleider
    kwalificatie (in|voor) (de) kinderopvang|kinderzorg|kinderbegeleiding`,
  'diploma:': `
    diploma|diplomas|zorgdiploma|zorgopleiding|diplomavereiste|diplomavoorwaarde|diplomavereisten|studieniveau|opleidingsniveau|papiertje
    (geen|specifieke) vooropleiding
    (geen) specifieke studies|studie|scholing
    geen studies|scholing|studie
    schoolpapieren|schooldiploma|schooldiplomas
    papieren van een|de school
    schoolse|andere papieren
    schoolverleden|schoolloopbaan|koksschool`,
  'diploma:?': `
    gediplomeerd|gediplomeerde|afgestudeerd|afgestudeerde|opgeleid (als|in|tot) (een)
    attest|bewijs|getuigschrift|brevet|kwalificatiebewijs|bekwaamheidsbewijs|certificaat (van|als|voor|in|tot)
    studeerde|studeerden|studeert (af) als|in|voor (een)`,
  'diploma:none': `
    nooit in de zorg gewerkt
    nergens voor gestudeerd
    diploma|studies|opleiding|studieniveau : geen (specifieke|bijzondere|formele) vereisten|eisen|voorwaarden
    belangrijker|liever|meer|zwaarder dan (een|je|jouw|het|iemand) (met) (een) diploma|diplomas|papiertje
    dan iemand|mensen met (een|veel) (mooi|hoog) diploma|diplomas|papiertje`,
  'registration:visum': `visum|verpleegvisum|zorgvisum|visa|beroepsvisum|visumnummer|visumplichtig
    visumkaart|visumaanvraag|visumbewijs|visumattest
    geregistreerd|ingeschreven|registratie|inschrijving bij (de) (fod|federale) (overheidsdienst|overheid) volksgezondheid`,
  'registration:riziv': `
    riziv nummer|erkenning|erkend|nr
    rizivnummer|rizivnr
    inschrijving bij het riziv
    riziv`,
  'registration:erkenning': `
    (beroeps|fod) erkenning (als|van) (..) vroedvrouw|verpleegkundige|ergotherapeut|kinesist|zorgkundige|logopedist|psycholoog|dietist|apotheekassistent
    beroepserkenning|beroepstitel|erkenningsnummer
    registratie als|bij ..
    (bent|is|ben) (je) ingeschreven|geregistreerd als|bij ..
    inschrijving bij de psychologencommissie|orde
    erkenning
    erkend|erkende|geregistreerd|geregistreerde (als) (door|bij|als) ..
    badge (van|als) ..
    geldige badge
    big registratie|geregistreerd
    bigregistratie
    ingeschreven bij|in (het|de) orde|psychologencommissie|register|agentschap
    inschrijvingsnummer|registratienummer|erkenningsnummer (als|van|bij)
    inschrijving als|bij (..) verzorgende|zorgkundige|departement|kinderbegeleider`,
  'registration:none': `badge hulpverlener`,
  'criminal-record:': `
    (recent|blanco|een) uittreksel (uit) (het|jouw|je) (blanco) (strafregister) (model) (596|595|2)
    (blanco|recent|een) (uittreksel) (uit) (het) strafregister (model) (595|2|596.2|596.1|596)
    (blanco) uittreksel|strafregister model (596.2|2|595|596)
    bewijs|attest|getuigschrift van goed (gedrag|zedelijk) (en) (zeden|gedrag)
    (van) goed zedelijk gedrag
    bewijs van goed gedrag en zeden
    criminal record (check)
    extrait de casier judiciaire
    (blanco|geen|een) strafblad
    (recent|blanco|een) uittreksel (596|595|596.1|596.2)
    (bewijs|attest|getuigschrift) (van) goed gedrag (en) (zeden)
    artikel|art 596|595|596.2|596.1
    gerechtelijk verleden
    verklaring omtrent .. gedrag
    model 2|595|596|596.2
    vog
    brandschoon|onbesproken|proper verleden|gedrag`,
  'medical:': `
    medisch|medische|lichamelijk|lichamelijke|fysiek|gezondheids (en) (psychisch|mentaal|fysiek|lichamelijk) geschikt|geschiktheid|geschiktheidsattest|geschiktheidsonderzoek|keuring
    medisch|medische onderzoek|attest|keuring|schifting|test|controle|check|screening
    keurt|keuren|onderzoekt je|jou|u
    rugonderzoek|longfoto|tbc*|tuberculinetest|griepvaccin|griepvaccinatie|gezondheidstoezicht|gezondheidskeuring
    medisch .. geschikt
    rijgeschiktheidsattest|gezondheidsbeoordeling|gezondheidsattest|doktersattest|doktersbriefje|rijgeschiktheid
    attest van de arbeidsarts|arbeidsgeneesheer|arbeidsgeneesheer|arts
    ingeent|gevaccineerd|vaccinatie|inenting tegen|(hepatitis) (hepatitis) (b)
    allergisch voor ..
    onderzoek|keuring|attest bij|door|van de|een|onze arts|dokter|bedrijfsarts|arbeidsarts|huisarts
    dokter van het werk
    medisch fit|goedgekeurd
    allergie|huisdierenallergie|latexallergie|stofallergie|kattenallergie
    preventiearts|arbeidsarts|arbeidsgeneesheer
    laat|laten je|u|jij inenten|vaccineren
    fysiek|lichamelijk|mentaal (en) (mentaal|psychisch) gezond
    geschiktheidsattest|gezondheidsverklaring|gezondheidsonderzoek
    bedrijfsarts
    vaccin|vaccins|vaccinaties
    medische|medisch schifting
    ingeent|gevaccineerd (zijn|bent|is) tegen|voor`,
  'work-permit:': `
    werkvergunning|arbeidskaart|verblijfsvergunning|arbeidsvergunning|verblijfsdocumenten|verblijfspapieren
    single permit
    vrij op de belgische arbeidsmarkt
    wettelijk|legaal (in) (orde) (om|in) (hier|belgie) (te) werken
    in orde met (je|jouw|uw) papieren|verblijf|verblijfspapieren
    (geldige) papieren om (hier|in) (belgie) te werken
    (geldige) verblijfs en|of werkvergunning
    mag|mogen (je) (legaal) (in|werken) (belgie) werken
    mag werken in belgie
    toelating|recht|toestemming (hebt|hebben) om (in) (belgie) te werken
    recht om te werken
    work permit
    right to work
    permis de travail
    toegelaten|toegang (zijn) tot|op de|onze (belgische) arbeidsmarkt
    onderdaan (zijn) van (een) (lidstaat) (van) de eer|eu|lidstaat|europese
    verblijfskaart|verblijfstitel|verblijfsdocument
    (een|hebt|heb|geldig) verblijfsrecht dat|waarmee ..
    (hebt|heb|over|geldig) (een) geldig verblijfsrecht
    gecombineerde vergunning
    recht op werk|arbeid
    om in belgie te werken
    recht te hebben op arbeid|werk
    recht hebt|heeft|hebben op arbeid|werk
    recht om (hier|in) (belgie) te werken`,
  'experience:': `
    ervaring|rijervaring|beroepservaring|werkervaring|praktijkervaring|jobervaring|leservaring
    experience
    op de teller
    # jaar|jaren praktijk|praktijkervaring|loopbaan
    # jaar|jaren in|op een|de|het .. job|functie|sector|rol|omgeving|afdeling`,
  'experience:none': `
    (pas|recent|net) afgestudeerd|afgestudeerden|afgestudeerde
    schoolverlater|schoolverlaters|starter|starters
    je hoeft nog niets te kunnen
    nog niets te kunnen
    nooit in de zorg gewerkt
    starters zijn welkom
    ervaring|werkervaring : minder dan # maanden|jaar
    nog nooit .. gepoetst|gekookt|gewerkt|gezorgd|gedaan|gestaan|gereden|geholpen|verzorgd|gewassen
    nog nooit gepoetst|gekookt|gewerkt|gezorgd|gedaan|gestaan|gereden|geholpen|verzorgd|gewassen
    van de schoolbanken
    beginner|beginners|herintreder|herintreders|nieuwkomers|groentje|groentjes
    zij instromer|instromers
    je|jouw eerste job
    kom|komt je|jij|u uit een (heel|totaal) ander|andere beroep|sector|vak|job|richting
    ervaring of niet`,
  'experience:any': `
    gelijkwaardig|gelijkgesteld|gelijkwaardige door|(ervaring) ervaring
    (in) (het|je) (buitenland|eigen) land al voor mensen gezorgd
    beperkte ervaring
    (jaar|jaren) relevante ervaring volstaat
    heb|hebt je|u|jij (al|eerder|ooit) .. gewerkt
    (al|eerder|voordien|ooit) gewerkt in|met|bij|als|op
    al|eerder|voordien|ooit|reeds (eens|ook) in|bij|met|op|als|binnen .. gewerkt|gestaan|meegedraaid
    wie (al|ooit|eerder) met|in|bij .. werkte|stond
    al|ooit|eerder|reeds .. met|in|bij|als .. werkte
    jaar|jaren in|bij|als|met .. gewerkt
    werkte|werkt al|eerder|reeds met|in|als|bij
    eerder|ooit gewerkt
    al|ooit|eerder (eens|ook) in|bij|op .. gestaan|meegedraaid
    je|jouw sporen .. verdiend
    een ervaren ..
    (je|jouw|een) verleden in|als|bij (de|het|een) ..
    # jaar|jaren .. op zitten
    jaar|jaren .. opzitten
    # jaar|jaren als .. gewerkt
    al|reeds jaren in|bij|met .. staat|werkt|sta|werk
    # jaar|jaren .. achter de rug
    # jaar|jaren dienst op
    werkte|werkten (al|reeds) (minstens|minimum|minimaal|ten) (minste) # jaar|jaren|maanden in|bij|als|met|op
    minstens|minimum|minimaal|al|reeds # jaar|jaren|maanden gewerkt|actief|gestaan`,
  'shift:weekend': `
    enkel|alleen (op) weekdagen|schooldagen
    weekend|weekends|weekenden|weekendwerk|weekenddienst|weekenddiensten|weekendprestaties|weekendpermanentie|weekendshift|weekendshiften|zaterdag*|zondag*|weekendbeurt|weekendrol|weekendbeurten
    zon en|of feestdagen
    zat|zon en|of|& zon`,
  'shift:avond': `avond|avonden|avonddienst|avonddiensten|avondwerk|avondshift|avondpermanentie|avondtoer|avondtoeren|avondploeg|avondprestaties|avonduren|avonds|maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond
    na 17|18|19|20 uur|u
    avondronde|avondrondes|avondtoer|avondzitdag|avondzitdagen|avondspreekuur|dinsdagavonden|donderdagavonden`,
  'shift:nacht': `nacht|nachten|nachts|nachtdienst|nachtdiensten|nachtwerk|nachtshift|nachtshiften|nachtprestaties|nachtpermanentie|nachtpermanenties|nachtploeg|slaapdienst|slaapdiensten|nachtwaken|nachtwake
    slaapwacht|slaapwachten|nachtprestatie|nachtopvang
    slapende|wakende wacht|wachten|nacht|nachten
    night|nights|nightshift|nightshifts
    nachtweek|nachtweken|nachtronde|nachtrondes
    middernacht|nachtelijk|nachtelijke`,
  'shift:vroeg': `
    vroege (dienst|diensten|shift|shiften|uren|ploeg|post)
    vroegdienst|vroegdiensten|vroegshift|ochtenddienst|ochtenddiensten|ochtendtoer|ochtendtoeren|ochtendshift|ochtendploeg|ochtendprestaties
    vroeg en|of laat
    vroeg , laat
    early|earlies (shift|shifts)
    ochtend en|of|, avond*|namiddag*|late|nacht*`,
  'shift:laat': `
    late (dienst|diensten|shift|shiften|ploeg|uren|post)
    laatdienst|laatdiensten|namiddagdienst|namiddagdiensten|namiddagshift
    laatavond
    late|lates shift|shifts
    laat en|of nacht*|avond*|weekend*
    laat , nacht*
    lates`,
  'shift:onderbroken': `coupe|coupes|coupedienst|coupediensten
    twee delen|stukken geknipt|gesplitst|verdeeld
    onderbroken|gebroken (dienst|diensten|uren|uurrooster|shiften|uurroosters|shift)
    gesplitst|gesplitste|onderbroken|gebroken (dienst|diensten|uren|shift|shiften|uurrooster)`,
  'shift:none': `
    (enkel|alleen|altijd|uitsluitend|steeds) overdag
    dagwerk|daguren|dagdienst|dagdiensten|kantooruren|dagpost
    tijdens de kantooruren|daguren
    van maandag tot vrijdag overdag
    enkel|alleen|uitsluitend (tijdens) (de) schooluren|kantooruren|daguren
    dagprestaties|dagploeg|dagshift|dagjob
    tijdens (de) schooluren
    nine to five
    geen|zonder ploegen|ploegenstelsel|ploegendienst|ploegenwerk|shiften|shiftwerk|wisseldiensten`,
  'contract:onbepaald': `
    cod|cdi
    contract|job|werk|baan van lange duur
    contract|job|werk|baan voor altijd|lange
    statutair|statutaire (benoeming|aanstelling|functie|betrekking)
    onbepaalde duur
    onbepaald|onbepaalde
    vast|vaste contract|job|tewerkstelling|betrekking|arbeidsovereenkomst|baan
    vast werk
    contract van onbepaalde duur
    onbepaalde tijd
    vast dienstverband
    vaste aanstelling|benoeming
    vast in dienst
    blijvend|blijvende|duurzaam|duurzame|langdurig|langdurige contract|job|baan|tewerkstelling|overeenkomst
    geen|zonder einddatum`,
  'contract:bepaald': `
    contract|overeenkomst|job|opdracht|aanstelling (van|voor) (de) duur van (het|een|de) ..
    cbd
    seizoen|seizoenswerk|seizoenscontract|projectcontract
    bepaalde duur
    tijdelijk|tijdelijke (contract|job|functie|tewerkstelling|arbeidsovereenkomst|opdracht)
    contract|werk van|voor|tot # jaar|maanden|maand|weken
    contract tot ..
    tot (en) (met) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    voltijds|deeltijds|halftijds|uur tot (en) (met) (eind|begin|half) (#) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    eerst|voorlopig|alvast (voor) (een) # maanden|maand|jaar|weken
    job|opdracht|functie|tewerkstelling|overeenkomst|aanstelling van|voor # maanden|jaar|weken
    tot het einde van ..
    bepaalde tijd
    jaarcontract
    # jaar|maanden (,) met kans|zicht|uitzicht op`,
  'contract:vervanging': `
    vervangingscontract|vervangingsovereenkomst|vervangingsopdracht
    (ter) vervanging (van|wegens) (een) (zwangerschapsverlof|zwangerschap|ziekte|bevallingsverlof|loopbaanonderbreking)
    zwangerschapsvervanging|zwangerschapsverlof|bevallingsverlof
    tot .. zwangerschap
    vervanging van ..
    (op|met|wegens|in|voor) ouderschapsverlof|loopbaanonderbreking|tijdskrediet|ziekteverlof|moederschapsrust|bevallingsverlof
    vervangt|vervang (je) een|onze|de collega|verpleegkundige|zorgkundige|medewerker
    zolang .. thuis|afwezig|ziek|zwanger is|blijft
    duur van (het|de) (haar|zijn) ziekteverlof|afwezigheid|zwangerschapsverlof|ziekte|ouderschapsverlof`,
  'contract:interim': `
    interim|interimcontract|interimjob|uitzendcontract|interimarbeid
    uitzendarbeid met|als
    weekcontracten
    uitzendopdracht|uitzendkracht|interimopdracht|dagcontracten|dagcontract|weekcontract
    uitzendarbeid|uitzendbasis|uitzendbureau
    via|met (een|het) interimkantoor|uitzendkantoor|selectiekantoor|interimbureau`,
  'contract:student': `studentenjob|studentencontract|jobstudent|jobstudenten|studentenovereenkomst|flexijob
    flexi job|jobs|jobber|jobbers|jobcontract
    flexijobber|flexijobbers|werkstudent|werkstudenten|werkstudentencontract|werkstudentcontract|flexijobs
    als|voor|ook student|jobstudent|studenten
    zomerjob|vakantiejob|vakantiewerk|studentenwerk`,
  'contract:stage': `
    stageplaats|stagecontract|leerovereenkomst|leercontract
    overeenkomst alternerende opleiding
    alternerende opleiding
    ibo
    individuele beroepsopleiding`,
  'start-date:': `
    onmiddellijk|onmiddelijk|onmidellijk|direct|meteen beschikbaar|starten|start|inzetbaar|indiensttreding|beginnen
    (start|starten) zo snel|spoedig|vlug mogelijk
    per direct
    start|startdatum|indiensttreding|begindatum : .. januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|overleg (#)
    liefst|vanaf|per (vanaf|op) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december (#)
    start|starten|startdatum (begin|eind|half|midden|in) (in) (begin|eind|half|midden) overleg|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december (#)
    (datum) (van) indiensttreding|indiensttreden in overleg
    te beginnen|starten in|op|vanaf|per|rond (#) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    indiensttreding|aanvang|ingang|start|starten|beginnen (kan) (op|vanaf|per|van|met|is) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    start|starten|beginnen|indiensttreding (kan) na|bij|tegen (de|het) zomer*|paas*|kerst*|herfst*|krokus*|school*|academie*|vakantie*
    beginnen|starten|beschikbaar (kan|mag) (van) zodra je|jij|u ..
    zo snel|gauw|vlug|spoedig|rap mogelijk
    onmiddellijke indiensttreding|start|ingang|indienstneming
    asap
    in dienst (op|vanaf|per) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    meteen|onmiddellijk|direct kan|kunt (je) beginnen|starten
    begint|start|begin op|in|vanaf (begin|half|eind) (#) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    start|startdatum|begindatum|indiensttreding|begin : ..
    vanaf (begin|half|eind|midden) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    kan|kunt starten|beginnen wanneer je|jij|u
    snel|spoedig|meteen|onmiddellijk|direct beschikbaar|inzetbaar
    zsm
    ten laatste (op|vanaf|tegen) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    uiterlijk (op|vanaf|tegen) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december ingaat|begint|start|aanvangt
    we|wij|je|jij beginnen|starten|begint|start op # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    beginnen|starten|start kan|mag vandaag|meteen|direct|onmiddellijk (nog)
    aanvang|ingangsdatum|aanvangsdatum : ..
    beginnen|starten|start mag|kan (vanaf|op|in) half|begin|eind|midden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
    starten|start|beginnen kan|mag (vanaf|op|al) (vanaf|op) maandag|morgen|nu|volgende
    je|jij|u begint|start (op) begin|half|eind|midden (#) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    in dienst : (in) (onderling) overleg
    datum (van|in) indiensttreding|dienst : ..
    starten|beginnen|start|begin kan|mag (altijd|meteen) wanneer|als|zodra (het) (je|jou|u|jij) ..
    (ten) vroegste|vroegst op|vanaf # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    begin # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    in januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december .. beginnen|starten|start|vliegen|aanvangen|verwachten
    in|vanaf (het|de) (nieuwe|nieuw) schooljaar|academiejaar|najaar|voorjaar
    na (de|het) zomer|zomervakantie|paasvakantie|kerstvakantie|krokusvakantie|herfstvakantie|vakantie|verlof
    beschikbaar (zijn) (vanaf|in|op|per) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    verwachten|verwacht we|wij|ik (je|jou|u) (vanaf|op|in) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    toetreding|aantreden|komt vrij|begint op # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    begin|start|beginnen|starten meteen|morgen|onmiddellijk|gisteren|vandaag
    gisteren|morgen (aan) beginnen|starten
    zodra je|jij|u vrij|beschikbaar|klaar bent`,
};

/** What must stand before a contract for it to be a hope for later and not the contract offered. */
export const laterCues: PhraseBook = {
  later: `daarna|later|nadien|vervolgens|uiteindelijk
    op termijn
    (met) zicht|uitzicht|optie|kans|mogelijkheid|perspectief|vooruitzicht (op|tot|naar)
    verlengbaar (naar|tot|met)
    verlenging
    met (eventueel) optie
    door naar|groeien|naar
    na # maanden|jaar|weken|maand`,
};
