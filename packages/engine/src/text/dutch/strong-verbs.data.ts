/**
 * Forms that no rule gives: an infinitive, then its irregular forms; participles without "ge". Compounds of these verbs
 * ("afnemen", "besteden", "bijhouden") need no line of their own.
 */
export const STRONG_VERBS = `
beginnen begon begonnen
bidden bad baden beden
bieden bood boden
bijten beet beten
binden bond bonden
blijven bleef bleven
breken brak braken broken
brengen bracht brachten
denken dacht dachten
doen doe doet deed deden daan
dragen droeg droegen
drijven dreef dreven
dringen drong drongen
drinken dronk dronken
duiken dook doken
dwingen dwong dwongen
eten at aten geten
gaan ga gaat ging gingen
gelden gold golden
genezen genas genazen
genieten genoot genoten
geven gaf gaven
gieten goot goten
glijden gleed gleden
graven groef groeven
grijpen greep grepen
hangen hing hingen
heffen hief hieven heven
helpen hielp hielpen holpen
houden hield hielden hou
jagen joeg joegen
kiezen koos kozen
kijken keek keken
klimmen klom klommen
klinken klonk klonken
komen kom komt kwam kwamen
kopen kocht kochten
krijgen kreeg kregen
kruipen kroop kropen
laten liet lieten
leggen lei
lezen las lazen
liegen loog logen
liggen lag lagen legen
lijden leed leden
lijken leek leken
lopen liep liepen
meten mat maten
nemen nam namen nomen
prijzen prees prezen
raden ried rieden
rijden reed reden
roepen riep riepen
ruiken rook roken
scheiden scheidde
schenken schonk schonken
schieten schoot schoten
schijnen scheen schenen
schrijven schreef schreven
schuiven schoof schoven
slaan sla slaat sloeg sloegen slagen
slapen sliep sliepen
slijten sleet sleten
slikken slikte
sluiten sloot sloten
smelten smolt smolten
snijden sneed sneden
spreken sprak spraken sproken
springen sprong sprongen
spuiten spoot spoten
staan sta staat stond stonden
steken stak staken stoken
stelen stal stalen stolen
sterven stierf stierven storven
stijgen steeg stegen
strijken streek streken
treden trad traden
treffen trof troffen
trekken trok trokken
vallen viel vielen
vangen ving vingen
varen voer voeren
vechten vocht vochten
vergeten vergat vergaten
verliezen verloor verloren
vinden vond vonden
vliegen vloog vlogen
vragen vroeg vroegen
vriezen vroor vroren
wassen wies
wegen woog wogen
werpen wierp wierpen worpen
werven wierf wierven worven
weten wist wisten
wijzen wees wezen
winden wond wonden
winnen won wonnen
wrijven wreef wreven
zeggen zei zeiden
zenden zond zonden
zien zie ziet zag zagen
zingen zong zongen
zitten zat zaten zeten
zoeken zocht zochten
zuigen zoog zogen
zwemmen zwom zwommen
zwijgen zweeg zwegen
`;
