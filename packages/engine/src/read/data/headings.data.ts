import type { PhraseBook } from '../phrase-book.js';

/**
 * Words by which the heading of a part of the advert is known. `whole` phrases make a short line a heading wherever it
 * stands; `shaped` phrases only where the line also looks like one (no full stop, a list or a paragraph after it).
 */
export const headings: PhraseBook = {
  'whole:tasks': `
    functie|functieomschrijving|functiebeschrijving|functieinhoud|jobomschrijving|jobinhoud|jobbeschrijving|takenpakket|taken|takenlijst|kerntaken|hoofdtaken|opdrachten|opdracht|resultaatsgebieden|resultaatsgebied|verantwoordelijkheden|taakomschrijving|jobtaken
    functie inhoud
    de|je|jouw|uw functie|job|taken|rol|takenpakket|opdracht|opdrachten|verantwoordelijkheden|jobinhoud|dag|werk|bijdrage
    wat ga|doe|zal|kan|mag je|jij|u .. doen|doe
    wat doe|doet|wa je|jij|u|ge ..
    wa|wat doe|doet je|jij|ge (zoal)
    wat is|wordt je|jouw|het|de|uw taak|rol|werk|job|functie|opdracht
    wat houdt .. in
    waar hou|houd|ga je|jij .. bezig
    waarbij kan|ga|help je ..
    dit doe|ga je|jij (doen)
    zo ziet .. dag ..
    hoofddoel|doel|kern|inhoud (en) (context) van de functie
    uitwerking in|van (de) activiteiten|taken
    doel van|voor de functie
    taken en verantwoordelijkheden
    concreet
    aan de slag als
    je toekomstige job
    your|the role|tasks|responsibilities|duties
    job description
    vos|tes|les missions|taches
    description de fonction|la
    votre|ta fonction
    waarmee|waaraan ben|werk|ga|hou|help je|jij|u ..
    wat|waar|waarin bestaat .. job|functie|rol|werk|opdracht|takenpakket (uit)
    waaruit bestaat ..
    inhoud van de|je|jouw functie|job
    wat (je|jij) (hier|bij) (ons) (dan) (wel|zoal) doet|doe
    wat is|doet een|de .. begeleider|medewerker|ondersteuner|zorgkundige|verzorgende|kundige|ouder|assistent
    jouw|je|uw dag|werkdag|week (in) (het) (kort)
    een dag|week uit|op|in|bij ..
    jij|je zorgt|helpt|staat|werkt|doet :
    jouw|je|uw impact|uitdaging|missie|werk|taak|takenlijst|werkdag|bijdrage
    de uitdaging
    voornaamste|belangrijkste taken|opdrachten|verantwoordelijkheden
    takenomschrijving|taakinhoud|werkzaamheden|functieinhoud|taakbeschrijving
    jouw|je|de werkzaamheden
    wat doen we samen
    hier help|werk je aan|mee ..
    wat vertrouwen we je|jou toe
    wat hoort er (allemaal) bij
    wat er|wij|we (allemaal) van de|een .. verwacht|verwachten|gevraagd (wordt|worden)
    je|jouw|uw job|functie|rol|opdracht als|bij|in ..
    deze|volgende verantwoordelijkheden|taken ..
    wat|hoe ziet je|jouw|een job|dag|werkdag|functie|week er (uit) ..
    hoofdtaken|taakgebieden|kernresultaten|kernopdrachten|jobdoel`,
  'whole:profile': `
    profiel|functievereisten|functieprofiel|competentieprofiel|vereisten|aanwervingsvoorwaarden|toelatingsvoorwaarden|voorwaarden|competenties|kerncompetenties|vaardigheden|kwalificaties|noodzakelijk|vereist|kennis|houding|attitude|attitudes|persoonlijkheid|talenkennis|talen|opleidingsniveau|profielvereisten|toelatingsvereisten
    functie eisen
    je|jouw|uw|ons|gewenst|het|gezocht profiel
    profiel van de kandidaat
    je|jouw|uw troeven|talenten|competenties|kwaliteiten|vaardigheden|eigenschappen|bagage
    wie ben|is je|jij|u|ge
    wie zoeken|zoek we|wij|ik|u
    wie|wat zijn|ben we|wij|ik (op) zoek (naar)
    nodig|gewenst
    wat zoeken|vragen|verwachten|verwacht|vraag|verlangen we|wij|ik .. (jou)
    wat|wa heb|hebt|heeft je|jij|u|ge .. (nodig|huis)
    wat breng|brengt|kan|kun je|jij|u (mee)
    wij|we|ik vragen|verwachten|zoeken|vraag|zoek (van) (jou|je|u)
    wat|dit vragen|verwachten we|wij (van) (jou|je|wel)
    dit ben|heb|kan|breng je|jij|u (mee)
    ben|herken jij|je .. dit|jou|jouw|onze ..
    jij
    jij bent|hebt|beschikt
    je bent|hebt
    vereiste studies|profiel|competenties
    algemene|bijzondere|specifieke voorwaarden|toelatingsvoorwaarden|aanwervingsvoorwaarden
    voorwaarden om deel te nemen
    kennis en vaardigheden|ervaring
    must haves|have
    pluspunten|pluspunt
    nice to have
    what we ask|expect
    your|the profile
    requirements|qualifications
    votre|ton|le profil
    profil recherche
    gevraagd|verwacht|functiekwalificaties|diplomavoorwaarden|diplomavereisten|aanwervingsvereisten|deelnemingsvoorwaarden|deelnamevoorwaarden|kwalificatievereisten|eisen|selectiecriteria|achtergrond|talent|bagage
    wie|wat kan|kunnen|mag (dit|hier) (solliciteren|doen|meedoen) ..
    wat moet je (zeker) (kunnen|hebben|weten|meebrengen|zijn) ..
    wat je|jij meebrengt|meebreng|kan|bent|hebt|inbrengt ..
    wat jij (allemaal) (meebrengt|kan|bent|hebt)
    zo ziet .. droomcollega|collega|kandidaat|profiel|jij ..
    onze|de (ideale|nieuwe|gedroomde|perfecte|toekomstige) collega|kandidaat|droomcollega|sollicitant
    over jou
    dit zoeken|zoek|verwacht|vraag we|wij|ik
    wij|we|ik zoeken|zoek|zijn iemand|een collega|op zoek (naar) (die|met)
    jouw|je|uw achtergrond|ervaring|sterktes|superkracht|superkrachten|bijdrage|kennis|ervaring|diploma|pluspunten
    jij past bij ons als|want ..
    pas|past jij|je bij ons ..
    is dit iets voor jou|wat ..
    je voldoet aan ..
    wat we|wij|ik (van|in) (jou) (wel) (vragen|verwachten|zoeken) (van|in) (jou)
    wat|dit is|zijn .. belangrijk|nodig
    welke|welk profiel|diploma|competenties|kwaliteiten ..
    (persoonlijke) troeven|talenten|vaardigheden|eigenschappen
    dit is|zijn (voor) (jou|ons|je) een must|plus|pluspunt|vereiste|troef
    dit hoeft (zeker) (nog) niet
    dit hoef je niet te kunnen|hebben
    karakter|verwachtingen
    wie is de|het .. begeleider|medewerker|kandidaat|collega|zorgkundige|verpleegkundige
    dit ben|heb jij
    (de) algemene|bijzondere|specifieke|aanvullende|andere toelatingsvoorwaarden|aanwervingsvoorwaarden|voorwaarden (zijn)
    aan wat|welke (voorwaarden) moet|voldoe je|u (voldoen)
    voor wie
    diplomavereiste
    wat je|jij (nog) niet hoeft|moet (te) kunnen|kennen|hebben
    hoef|hoeft je|jij (nog) niet te kunnen|kennen|hebben ..
    wensen|wenslijst
    bonuspunten (voor)`,
  'whole:offer': `
    geboden
    wij|we stellen|zetten daar|er (wat) tegenover
    wat krijgt de|een ..
    aanbod|voordelen|arbeidsvoorwaarden|verloning|loonvoorwaarden|vergoeding
    ons|het|je|ons aanbod
    wat bieden|krijg|krijgt|geven|bied|kunnen|wij|kan|mag|mogen|leggen|zetten|schotelen we|wij|je|jij|u|ge|ik|er ..
    wa|wat krijg|krijgt|krijgde je|jij|ge|u ..
    wat|wa mag|kan je|jij|u verwachten
    wat zetten|leggen|schotelen we|wij ..
    wat|wie (we|wij|ze) (jou|je|u) (graag|allemaal) (te) bieden|aanbieden
    wat we|wij|ze (jou|je|u) (graag|allemaal) geven
    wat we|wij .. te bieden hebben
    wij|we|ik|dit bieden|geven|bied|voorzien|zorgen (we|wij|je|jou|u|aan|voor)
    daar staat tegenover
    wij|we :
    dit|en krijg|krijgt|van je|jij|u|ons (krijg) (je|jij)
    je|jij|u krijgt
    daarom kies|werk je ..
    waarom .. bij ons
    waarom .. voor ons
    waarom (jij) bij ons|(voor)
    jouw|je|uw voordelen|pakket|loonpakket
    loon en|& voordelen
    we|what we|you offer|get
    our offer
    notre offre
    nous|on offrons|offre
    aangeboden|arbeidsvoorwaarden|beloning|verloningspakket|loonpakket|salaris|extralegale|tegenprestatie
    wat staat|staan daar|hier|er tegenover|klaar
    wat staat|staan daar|hier|er .. tegenover|klaar
    (en|wat) in ruil
    in ruil krijg|bieden ..
    wat hebben|heeft .. petto|bieden|tafel
    wat biedt|bied|geeft|leggen ..
    ons voorstel|pakket|engagement
    wij|we|wat beloven (we|wij|jou|je)
    dit|wat geven|doen|leggen we|wij (je|jou|ervoor|terug) (terug|ervoor)
    dit mag|kan|kun je|jij|u .. verwachten
    wat je|jij|u (ervoor) krijgt|terugkrijgt|verdient|wint|terugvindt (terug)
    wat jij krijgt
    jouw|je|uw beloning|loon|verloning|extra|extras|contract|aanbod|winst
    hier word je blij van
    waarom zou je ..
    loon|verlof en ..
    regime|contract|rooster|uren en aanbod|voordelen|loon
    tewerkstelling en verloning
    onze troeven|extras|pluspunten|voordelen
    voor jou`,
  'whole:about': `
    over ons
    over de|onze|het|dienst|afdeling|team|werkgever|organisatie ..
    over wzc|az|uz|vzw|ocmw ..
    wie|wat zijn wij|we
    wij|we zijn|stellen (ons) (voor)
    even voorstellen
    onze|de organisatie|missie|visie|dienst|werking|werkgever
    bedrijfsinformatie|bedrijfsprofiel|situering|context|inleiding|organisatie|werkgever|werkplek|werkplaats
    about us
    a propos (de) (nous)
    plaats tewerkstelling
    waar (ga) (je) werken|werk|terecht (je) (terecht)
    het|de huis|team|dienst|afdeling|praktijk|school
    de werkplek|werkvloer|plek
    jouw|je|uw werkgever|werkplek|team|afdeling|dienst|nieuwe (collegas|team|werkplek)
    waar kom|werk je (terecht|voor|bij) ..
    wat is|doet .. voor organisatie|huis|vzw
    kennismaking
    plaats in de organisatie|structuur
    voor wie ga|werk je ..`,
  'whole:schedule': `
    uren|uurrooster|uurregeling|werkuren|uurschema|werkregime|regime|arbeidsregime|werktijden|arbeidstijd|praktisch|contract|contracttype|tewerkstelling|prestaties
    wanneer werk|start je|jij|u
    soort contract
    praktische info|informatie
    hours|schedule
    horaire
    werkrooster|uurrooster|dienstrooster|shiften|uren|regime|arbeidsduur|jobtime
    contract en|& uren|uurrooster|regime
    uren en|& contract|rooster|regime
    waar en wanneer`,
  'whole:procedure': `
    selectie|selectieprocedure|procedure|solliciteren|sollicitatieprocedure|interesse|geinteresseerd|contact|contactgegevens|kandidatuur|kandidaatstelling|inschrijven|sollicitatie
    hoe|waar (en) (hoe) solliciteren|solliciteer ..
    interesse in ..
    meer|bijkomende info|informatie|weten
    solliciteer nu
    how to apply
    postuler
    reageren|aanmelden|reageer|solliciteer
    wil je solliciteren|reageren ..
    hoe reageren|reageer|aanmelden ..
    klaar voor (de) (volgende) (stap)
    iets voor jou
    nog vragen
    (verdere) procedure|verloop (van) (de) ..
    hoe aanvragen|kandideren|inschrijven|postuleren ..
    kandidatuur indienen
    stel je kandidaat`,
  'whole:other-jobs': `
    .. andere vacatures|jobs
    andere|vergelijkbare|gelijkaardige|gerelateerde|meer vacatures|jobs ..
    mogelijk ook interessant
    dit zijn andere jobs ..
    misschien ook iets|interessant ..
    other|similar|related jobs|vacancies`,
  'whole:not-tasks': `
    dit doe je niet
    wat doe je niet
    wat moet|hoef|hoeft je|jij|u niet (te) doen
    wat je niet doet
    dit doe je (bij) (ons) niet
    niet je|jouw taak
    wat hoort er niet bij
    dit|wat hoort|horen (er) niet bij (je) (taken|job)
    niet bij|in je|jouw job|taken|takenpakket
    niet tot|in|bij|onder je|jouw|de|uw taak|taken|takenpakket|opdracht|job (behoort|behoren|hoort|horen|valt|vallen|zit)
    wat we niet van je vragen|verwachten
    (dit|dat|wat) (is) niet voor jou|u (is)`,
  'whole:learn': `
    (wat) leer je|jij (hier|bij|van) ..
    wat|dit leer|ga je|jij|u .. leren|ons|leert|hier
    dit leer|leren|ga je|we ..
    dit|wat ga je .. leren
    wij leren je
    dat leren we je
    what you will learn
    dit|wat krijg je|jij (hier|bij) (ons) aangeleerd|uitgelegd ..
    wat je|jij (hier|bij) (ons) leert|leren|bijleert ..`,
  'shaped:tasks': `taak|taken|takenpakket|functie|opdracht|rol|verantwoordelijkheden|werk|werkdag|doen|doet|bezig|dag
    jouw|je impact|job
    waarvoor we|wij op jou rekenen
    het verschil maakt
    helpt|help je|jij ons
    we|wij samen doen`,
  'shaped:profile': `profiel*|droomcollega|gezocht|gevraagd|meebrengt|bagage|achtergrond|collega|zoeken|vragen|verwachten|vereisten|eisen|voorwaarden|kandidaat|troeven|huis|competenties|vaardigheden|diploma|opleiding|jij|ben|vereist|kennis|talen|ervaring|attitude|jou|meebrengen|rugzak|verlanglijst*|wensenlijst*|ingredienten|herkennen|uitblink*|blink|past|onmisbaar|kwaliteiten`,
  'shaped:offer': `petto|terug|terugkrijgt|pakket|contract|voorstel|beloven|bied|geven|leveren|geniet|kans|biedt|krijg|krijgt|voordelen|aanbod|loon|verloning|tegenover|tafel|ruil|verwennen|extra|waarom|beloning|enveloppe|oplevert|opbrengt
    zorgen|zorg we|wij voor jou|je
    op tafel leggen|zetten`,
  'shaped:learn': `bijbrengen|aanleren
    te leren
    tonen|leren|tonen we|wij je|jou|jullie
    nog niet te kunnen|kennen|weten`,
  'shaped:not-tasks': `
    niet op|in|bij|tot je|jouw bord|taken|lijst
    blijf je|jij af
    laat|laten je|jij|we aan anderen
    hoef|moet|doe je|jij|u niet
    ik|we|wij niet zoek|zoeken|vraag|vragen|verwacht|verwachten
    we dont ask|want|need`,
  'shaped:about': `over ons|wij|we|onze|welkom|team|organisatie`,
  'shaped:schedule': `uren|uur|wanneer|uurrooster|contract|start|regime|rooster`,
  'shaped:procedure': `solliciteer|solliciteren|interesse|procedure|selectie|sollicitatie|vragen over`,
  'shaped:other-jobs': `vacatures|jobs`,
};

/**
 * Words by which a sentence shows that it speaks of other jobs than this one; what follows on the line is passed over.
 */
export const elsewhere: PhraseBook = {
  'other-jobs': `
    onze andere vacatures|jobs
    andere|overige open|openstaande functies|plaatsen|vacatures|jobs|betrekkingen
    onze|de|het zuster* (..) zoekt|werft|heeft
    andere vacatures|jobs
    werft|zoekt|zoeken (we|wij) ook|eveneens (aan|nog)
    zoeken (we|wij) ook (nog)
    ook|nog open op|bij|binnen
    bekijk dan|ook|zeker onze|de (andere) vacature|vacatures
    wij zoeken ook
    ben je (eerder|liever) .. bekijk|kijk
    vrijwilligerspool
    ook (de) volgende betrekkingen|vacatures|functies|jobs`,
  nothing: `
    burgerlijke (en) (burgerlijke) politieke rechten
    onberispelijk gedrag
    glijdende|onregelmatige|flexibele|variabele uren|uurrooster|werkuren|uurroosters
    voldoen aan (de|het) vereiste|vereisten|voorwaarden|toelatingsvoorwaarden|aanwervingsvoorwaarden|bevorderingsvoorwaarden|kwalificatievereisten|taalvereisten
    aan de|een|het selectie*|selectieproeven|examen deel te nemen
    deelnemen|deel aan de|een|het selectie*|selectieproeven|examen
    dit|het|komend|volgend jaar|schooljaar|academiejaar afstudeert|afstuderen|afstudeer
    jaar afstudeert|afstuderen|afstudeer
    aan de|het slag|werk te kunnen|gaan
    over (de) volgende|onderstaande zaken|punten|documenten|bewijzen|elementen
    schoolverlaters|starters|herintreders (zijn) (ook|even) welkom
    wisselend|variabel|flexibel|onregelmatig|glijdend|vast uurrooster|dienstrooster|werkrooster|rooster
    zoals opgesomd|vermeld|omschreven|bepaald|voorzien|opgelijst in|door (de|het|een) omzendbrief|wet|decreet|besluit|kb|koninklijk|bijlage|regelgeving
    een|de zinvolle|leuke|boeiende|nieuwe|vaste job zoeken|zoekt|doen|uitoefenen|willen
    in (het) geval van ..
    vertoont|vertonen een gedrag
    zo|dan|daar|er word|wordt je|jij|u een ..
    gedrag dat .. past
    passend gedrag
    wisselende diensten|uren|shiften|shifts
    tweeploegenstelsel|drieploegenstelsel|ploegenstelsel
    deze opsomming is niet
    aan de volgende voorwaarden
    je voldoet aan
    slagen|slaagt|slaagde|geslaagd (zijn|bent) voor|in (een|de|het) selectie*|proef|examen|bekwaamheids*
    houder zijn|bent van
    laatstejaarsstudenten|laatstejaars mogen|kunnen|komen
    minstens|minimum|minimaal # jaar oud
    bent|ben (je|jij|u) (minstens|minimum|minimaal|ten|al) (minste) # jaar (oud)
    leeftijd|leeftijdsvoorwaarde (:) (minstens|minimum|vanaf) # jaar
    voldoe|voldoet je|u aan de
    komt|komen ook in aanmerking
    moeite mee
    komt|kom (je) terecht in|bij|op
    maakt|maak (je|jij) deel uit van
    deel uitmaken van
    staat|sta (je|jij) (er|hier) (er) (nooit|niet) alleen voor
    maakt|maak (je|jij) (echt) het verschil
    (je) (gaat) naar # vaste adressen|adres|klanten|huizen
    zou|zouden het|dat ons plezier*
    werkt|werk (je) als|op zelfstandige|zelfstandig (statuut|basis)
    zelfstandig statuut
    pas|past (je|jij) (perfect|helemaal) in|binnen|bij ons|onze team|ploeg
    word|wordt je|jij|u .. verwelkomd|ontvangen
    gelden|geldt hiervoor|daarvoor
    voldoet aan
    gedrag vertonen|vertoont
    afleggen van een|de eed
    (de) eed afleggen|afleggen
    (in) aanmerking genomen (te) worden|komen
    in aanmerking (te) komen|komt
    slaagt|slagen|geslaagd in|voor (de|een|het) .. selectie*|proef|proeven|examen
    bezit van het gevraagde|vereiste diploma
    dan ben jij|je (de|onze|iemand|een|wie|misschien|vast|zeker) ..
    dan is dit|deze|het .. jou|job|iets|u|je
    dan zoeken|hebben we|wij jou|je ..
    dan pas|past je|jij ..
    jongeren|kandidaten|studenten|laatstejaars* die dit .. afstuderen ..
    worden verzocht ..
    krijgen toegang tot de selectieprocedure
    (niet) ouder dan # ..
    mag|mogen|kan|kunnen ook|gerust|eveneens reageren|solliciteren|aanmelden|meedoen
    wie in zijn|haar|het|een laatste jaar ..
    zich|je|u daarin|hierin|erin (in) te werken|verdiepen|bekwamen
    binnen het|een|de|# jaar|maand|maanden|halfjaar
    gelijkwaardigheidsattest (van) (naric) (voor)
    houders van een buitenlands ..
    staat|sta u|je|jij in voor (de) volgende|onderstaande opdrachten|taken`,
  procedure: `
    voor|wens|wil je|u|meer (je|u|nog) (meer) informatie|info|inlichtingen|vragen
    meer|bijkomende informatie|info|inlichtingen
    solliciteer|solliciteren via|nu|op|door|kan|voor|vandaag|online
    nieuwsgierig|geinteresseerd|overtuigd|interesse|enthousiast (geworden) ?
    neem (dan) (gerust) contact op
    contactpersoon
    stuur|mail|bezorg je|jouw|ons|dan (je|jouw|een) cv|mail|sollicitatie|motivatie
    twijfel je|of
    iets voor jou|u ?
    spreekt dit je|jou|u aan
    bewijs je kandidatuur
    (je|u) dient|dien (je|u) (je|uw|jouw) kandidatuur
    kandidatuur ten|indienen|voor
    solliciteren doe|kan je|via|tot
    kandidaat te stellen`,
};
