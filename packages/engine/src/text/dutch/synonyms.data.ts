/**
 * Words for the same thing in a search, a line each: Flemish and Netherlands words, everyday and official ones, general
 * acts of work. Not for reading vacancies, where a near meaning is not the same demand.
 */
export const SYNONYMS = `
poetsen kuisen schoonmaken reinigen
zorgen verzorgen
helpen ondersteunen bijstaan assisteren
praten babbelen spreken kletsen
dokter arts geneesheer
geneesmiddel medicijn medicatie pil
maaltijd eten
toilet wc
rusthuis woonzorgcentrum bejaardentehuis verzorgingstehuis verpleeghuis
ziekenhuis kliniek hospitaal
kinderopvang kinderdagverblijf creche
kinesitherapeut kinesist fysiotherapeut
kinesitherapie kine fysiotherapie
medewerker werknemer bediende personeelslid
manager leidinggevende verantwoordelijke directeur bedrijfsleider chef hoofd beheerder baas
teamleider ploegleider voorman ploegbaas meestergast
docent leraar leerkracht lesgever onderwijzer lector hoogleraar
opleiding vorming cursus training
wetgeving regelgeving reglementering reglement voorschrift
apparatuur toestel apparaat machine uitrusting
evalueren beoordelen
gebruiken hanteren toepassen aanwenden
controleren nakijken nagaan inspecteren toezien
herstellen repareren
plaatsen monteren installeren aanbrengen
vervoeren transporteren
vervoer transport
opstellen opmaken uitwerken ontwikkelen
bepalen vastleggen definieren
kiezen selecteren
coordineren organiseren plannen
onderneming bedrijf firma
techniek methode procedure werkwijze
auto wagen voertuig
winkel zaak
magazijn depot opslagplaats
voorraad stock
boekhouder accountant
boekhouding boekhouden accountancy
adviseur consulent consultant raadgever
advies raad
programmeur softwareontwikkelaar developer
schrijver auteur
bestuurder chauffeur
monteur technicus technieker mecanicien
operator bediener
vakman arbeider
onderzoeker wetenschapper
inkopen aankopen
aankoper inkoper
maken vervaardigen fabriceren produceren
maker fabrikant producent
testen keuren
verbeteren optimaliseren
klant afnemer
gegevens data informatie
veiligheid beveiliging
gebouw pand
sterven overlijden doodgaan
dode overledene overleden
wond kwetsuur letsel
pleister verband zwachtel
prik spuit injectie inspuiting
spuiten prikken inspuiten injecteren
plassen urineren
urine plas
stoelgang ontlasting
braken overgeven
luier pamper
rolstoel rolwagen
rollator looprek
gehoorapparaat hoorapparaat
tanden gebit
vuilnis afval huisvuil
legen ledigen leegmaken
wasgoed linnen
wandelen stappen
uitstap excursie daguitstap
dementie alzheimer
ruzie conflict
agressie geweld
drank alcohol
ploeg team
vergadering overleg
verslag rapport
bellen telefoneren opbellen
computer pc laptop
zuigeling baby
geld budget
gehandicapte mindervalide
handicap beperking
luisteren aanhoren
uitleggen toelichten
klaarmaken bereiden
troosten geruststellen
meten opmeten
tillen heffen
`;
