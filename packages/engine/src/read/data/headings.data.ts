import type { PhraseBook } from '../phrases.js';

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
    hoofddoel|doel van de functie
    doel van|voor de functie
    taken en verantwoordelijkheden
    concreet
    aan de slag als
    je toekomstige job
    your|the role|tasks|responsibilities|duties
    job description
    vos|tes|les missions|taches
    description de fonction|la
    votre|ta fonction`,
  'whole:profile': `
    profiel|functievereisten|functieprofiel|competentieprofiel|vereisten|aanwervingsvoorwaarden|toelatingsvoorwaarden|voorwaarden|competenties|kerncompetenties|vaardigheden|kwalificaties|noodzakelijk|vereist|kennis|houding|attitude|attitudes|persoonlijkheid|talenkennis|talen|opleidingsniveau|profielvereisten|toelatingsvereisten
    functie eisen
    je|jouw|uw|ons|gewenst|het|gezocht profiel
    profiel van de kandidaat
    je|jouw|uw troeven|talenten|competenties|kwaliteiten|vaardigheden|eigenschappen|bagage
    wie ben|is je|jij|u|ge
    wie zoeken|zoek we|wij|ik|u
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
    profil recherche`,
  'whole:offer': `
    aanbod|voordelen|arbeidsvoorwaarden|verloning|loonvoorwaarden|vergoeding
    ons|het|je|ons aanbod
    wat bieden|krijg|krijgt|geven|bied|kunnen|wij|kan|mag|mogen|leggen|zetten|schotelen|staat we|wij|je|jij|u|ge|ik|er ..
    wa|wat krijg|krijgt|krijgde je|jij|ge|u ..
    wat|wa mag|kan je|jij|u verwachten
    wat zetten|leggen|schotelen we|wij ..
    wij|we|ik|dit bieden|geven|bied|voorzien|zorgen (we|wij|je|jou|u|aan|voor)
    daar staat tegenover
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
    nous|on offrons|offre`,
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
    waar (ga) (je) werken|werk|terecht (je) (terecht)`,
  'whole:schedule': `
    uren|uurrooster|uurregeling|werkuren|uurschema|werkregime|regime|arbeidsregime|werktijden|arbeidstijd|praktisch|contract|contracttype|tewerkstelling|prestaties
    wanneer werk|start je|jij|u
    soort contract
    praktische info|informatie
    hours|schedule
    horaire`,
  'whole:procedure': `
    selectie|selectieprocedure|procedure|solliciteren|sollicitatieprocedure|interesse|geinteresseerd|contact|contactgegevens|kandidatuur|kandidaatstelling|inschrijven|sollicitatie
    hoe|waar (en) (hoe) solliciteren|solliciteer ..
    interesse in ..
    meer|bijkomende info|informatie|weten
    solliciteer nu
    how to apply
    postuler`,
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
    wat je niet doet
    dit doe je (bij) (ons) niet
    niet je|jouw taak
    wat hoort er niet bij`,
  'whole:learn': `
    (wat) leer je|jij (hier|bij|van) ..
    wat|dit leer|ga je|jij|u .. leren|ons|leert|hier
    dit leer|leren|ga je|we ..
    dit|wat ga je .. leren
    wij leren je
    dat leren we je
    what you will learn`,
  'shaped:tasks': `taak|taken|takenpakket|functie|opdracht|rol|verantwoordelijkheden|werk|werkdag|doen|doet|bezig|dag
    jouw|je impact|job`,
  'shaped:profile': `profiel|zoeken|vragen|verwachten|vereisten|eisen|voorwaarden|kandidaat|troeven|huis|competenties|vaardigheden|diploma|opleiding|jij|ben|vereist|kennis|talen|ervaring|attitude|jou|meebrengen`,
  'shaped:offer': `bieden|biedt|krijg|krijgt|voordelen|aanbod|loon|verloning|tegenover|tafel|ruil|verwennen|extra|waarom|beloning`,
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
    andere vacatures|jobs
    werft|zoekt|zoeken (we|wij) ook|eveneens (aan|nog)
    zoeken (we|wij) ook (nog)
    ook|nog open op|bij|binnen
    bekijk dan|ook|zeker onze|de (andere) vacature|vacatures
    wij zoeken ook
    ben je (eerder|liever) .. bekijk|kijk
    vrijwilligerspool`,
  nothing: `
    burgerlijke (en) (burgerlijke) politieke rechten
    onberispelijk gedrag
    glijdende|onregelmatige|flexibele|variabele uren|uurrooster|werkuren|uurroosters
    gedrag dat .. past
    passend gedrag
    wisselende diensten|uren|shiften|shifts
    tweeploegenstelsel|drieploegenstelsel|ploegenstelsel
    deze opsomming is niet
    aan de volgende voorwaarden
    je voldoet aan
    voldoet aan`,
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
    bewijs je kandidatuur`,
};
