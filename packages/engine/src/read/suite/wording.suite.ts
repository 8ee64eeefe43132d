/**
 * Own sentences for the many ways in which adverts word one condition, in the notation of `necessitySuite`. Their
 * necessity was first taken from what the reader said; then all were read once and corrected where a person says otherwise.
 */
export const wordingSuite = `
profile | Je hebt je diploma zorgkundige op zak. | @diploma zorgkundige = required
profile | Zonder attest van zorgkundige mogen we je niet aanwerven. | @diploma zorgkundige = required
profile | Je bent zorgkundige van opleiding. | @diploma zorgkundige = required
profile | Een diploma verpleegkunde: bachelor of HBO5. | @diploma bachelor = required ; @diploma graduaat = required
profile | Je studeerde af als bachelor sociaal werk. | @diploma bachelor = required
profile | A1 of A2 verpleegkundige | @diploma bachelor = required ; @diploma secundair = required
profile | Je bent maatschappelijk werker (bachelor) of je studeert dit jaar af. | @diploma bachelor = required
profile | Minimaal een diploma hoger secundair onderwijs | @diploma secundair = required
profile | Een diploma van het zevende jaar zorgkundige | @diploma zorgkundige = required
profile | Graduaat of bachelor, richting orthopedagogie | @diploma graduaat = required ; @diploma bachelor = required
profile | Je beschikt minstens over een bachelordiploma in een sociale richting. | @diploma bachelor = required
profile | Een masterdiploma is een troef. | @diploma master = preferred
profile | Je hebt een universitair diploma psychologie. | @diploma master = required
profile | Welk diploma je hebt, vinden wij bijzaak. | @diploma none = not-required
profile | Je hebt geen diploma? Geen probleem. | @diploma none = not-required
profile | Diploma's vragen we niet. | @diploma none = not-required
profile | Een diploma hoeft niet, goesting wel. | @diploma none = not-required
profile | Lager secundair volstaat. | @diploma secundair = required
profile | Je volgde een opleiding in de kinderzorg. | @diploma secundair = required
profile | Je hebt een kwalificatiebewijs voor de kinderopvang. | @diploma secundair = required
profile | Je bent gediplomeerd logopedist. | @diploma bachelor = required
profile | Je bent gediplomeerd ergotherapeut. | @diploma bachelor = required
profile | Bachelor in de ergotherapie of gelijkwaardig door ervaring | @diploma bachelor = required ; @experience any = required
profile | Je rondde de opleiding verzorgende af. | @diploma secundair = required
profile | Je hebt een getuigschrift van verzorgende (7de jaar of volwassenenonderwijs). | @diploma secundair = required
profile | Master in de kinesitherapie | @diploma master = required
profile | Je visum laat je toe in België als verpleegkundige te werken. | @registration visum = required
profile | Je staat ingeschreven bij de Orde der Artsen. | @registration erkenning = required
profile | RIZIV-erkenning is in orde of in aanvraag. | @registration riziv = trainable
profile | Je bent door het RIZIV erkend. | @registration riziv = required
profile | Je hebt een erkenning als klinisch psycholoog. | @registration erkenning = required
profile | Je bent geregistreerd als zorgkundige bij de FOD. | @registration erkenning = required
profile | Met visum en RIZIV | @registration visum = required ; @registration riziv = required
profile | Je Nederlands is vlot genoeg om een dossier te begrijpen. | @language nl = required
profile | Je spreekt vlot Nederlands, Frans is mooi meegenomen. | @language nl = required ; @language fr = preferred
profile | Je drukt je goed uit in het Nederlands, mondeling en schriftelijk. | @language nl = required
profile | Nederlands op niveau B2 (ERK) | @language nl:B2 = required
profile | Taalniveau: NL B1 | @language nl:B1 = required
profile | Je hebt een taalattest B2 Nederlands. | @language nl:B2 = required
profile | Nederlands: zeer goed (C1). Frans: basis. Engels: basis. | @language nl:C1 = required ; @language fr = required ; @language en = required
profile | Je begrijpt eenvoudig Nederlands (A2). | @language nl:A2 = required
profile | Je bent Nederlandstalig of spreekt het zeer goed. | @language nl = required
profile | Je kan je behelpen in het Frans en het Engels. | @language fr = required ; @language en = required
profile | Wat Turks of Marokkaans Arabisch helpt bij huisbezoeken. | @language tr = preferred ; @language ar = preferred
profile | Je beheerst de Vlaamse Gebarentaal. | @language vgt = required
profile | Je hebt een rijbewijs. | @driving-licence B = required
profile | Je bent in het bezit van rijbewijs B en een eigen wagen. | @driving-licence B = required
profile | Je mag met de auto rijden (B). | @driving-licence B = required
profile | Rijbewijs B noodzakelijk | @driving-licence B = required
profile | Rijden met de auto is geen vereiste, we werken met de fiets. | @driving-licence B = not-required
profile | Je rijdt met een bestelwagen: rijbewijs B volstaat. | @driving-licence B = required
profile | Rijbewijs D of D1 | @driving-licence D = required ; @driving-licence D1 = required
profile | Een rijbewijs met code 95 en medische schifting | @driving-licence B = required ; @medical * = required
profile | Minimum 5 jaar relevante ervaring | @experience 5 jaar = required
profile | Je hebt al enkele jaren in de zorg gewerkt. | @experience any = required
profile | Minstens twee jaar op de teller in een gelijkaardige functie | @experience 2 jaar = required
profile | Eerste werkervaring is een plus. | @experience any = preferred
profile | Je werkte al met mensen met een beperking. | @experience any = required
profile | Ervaring met personen met dementie is een meerwaarde. | @experience any = preferred
profile | Je hoeft geen ervaring te hebben. | @experience none = not-required
profile | Pas van de schoolbanken? Welkom! | @experience none = not-required
profile | Zonder ervaring kan je ook starten. | @experience none = not-required
profile | Ook starters krijgen een kans. | @experience none = not-required
profile | Ben je een starter of een oude rot? | @experience none = not-required
profile | Eerder gewerkt hebben in de zorg moet niet. | @experience none = not-required
profile | Een paar maanden ervaring volstaat. | @experience 2 maanden = required
profile | 3 à 5 jaar ervaring | @experience 3 jaar = required
profile | Bewijs van goed zedelijk gedrag (model 2) | @criminal-record * = required
profile | Je kan een blanco strafregister voorleggen. | @criminal-record * = required
profile | We vragen een uittreksel uit je strafregister, minder dan drie maanden oud. | @criminal-record * = required
profile | Strafregister model 596.2 | @criminal-record * = required
profile | Je gedrag is onberispelijk en je strafregister ook. | @criminal-record * = required
profile | Je bent fysiek en mentaal gezond: de arbeidsarts kijkt dat na. | @medical * = required
profile | Je bent gevaccineerd tegen hepatitis B. | @medical * = required
profile | Een medische keuring hoort bij de aanwerving. | @medical * = required
profile | Je bent lichamelijk geschikt voor de job. | @medical * = required
profile | Je laat je inenten tegen hepatitis B. | @medical * = required
profile | Je hebt een geldige arbeidskaart of verblijfsvergunning. | @work-permit * = required
profile | Je hebt een recht op werk in België. | @work-permit * = required
profile | Je papieren zijn in orde om in België te werken. | @work-permit * = required
profile | Je bent burger van de EU of je hebt een gecombineerde vergunning. | @work-permit * = required
conditions | Je werkt in een beurtrol, ook in het weekend. | @shift weekend = required
conditions | Eén op de drie weekends ben je van dienst. | @shift weekend = required
conditions | Om de veertien dagen werk je op zaterdag en zondag. | @shift weekend = required
conditions | Weekendwerk volgens beurtrol | @shift weekend = required
conditions | Je werkt nooit in het weekend en nooit 's avonds. | @shift weekend = not-required ; @shift avond = not-required
conditions | Weekends heb je vrij. | @shift weekend = not-required
conditions | Je bent elk weekend thuis. | @shift weekend = not-required
conditions | Geen weekendwerk, geen nachten, geen feestdagen | @shift weekend = not-required ; @shift nacht = not-required
conditions | Je draait vroege, late en nachten. | @shift vroeg = required ; @shift laat = required ; @shift nacht = required
conditions | Vroege (7u-15u) of late (13u30-21u30) | @shift vroeg = required ; @shift laat = required
conditions | De vroege start om 6.45 uur, de late eindigt om 21.15 uur. | @shift vroeg = required ; @shift laat = required
conditions | Je start om 6 uur. | @shift vroeg = required
conditions | Je werkdag begint om 6u30 en eindigt om 14u. | @shift vroeg = required
conditions | Je neemt af en toe een slaapwacht. | @shift nacht = required
conditions | Vaste nachten | @shift nacht = required
conditions | Nachtwerk: 21u tot 7u | @shift nacht = required
conditions | Van 20.45 tot 7.15 uur | @shift nacht = required
conditions | Slapende nachtdienst, één keer per week | @shift nacht = required
conditions | Gesplitste diensten: 's morgens en 's avonds | @shift onderbroken = required ; @shift avond = required
conditions | Onderbroken uurrooster (7u-9u en 16u-18u) | @shift onderbroken = required ; @shift vroeg = required
conditions | Geen onderbroken diensten | @shift onderbroken = not-required
conditions | Je werkt van 8 tot 16 uur, van maandag tot vrijdag. | @shift none = required
conditions | Alleen daguren | @shift none = required
conditions | Je werkt enkel tijdens de schooluren. | @shift none = required
conditions | Kantooruren, glijdend tussen 8 en 18 uur | @shift none = required
conditions | Iedere dinsdagavond tot 20u | @shift avond = required
conditions | Eén avond in de week werk je tot 21 uur. | @shift avond = required
conditions | Wachtdienst in het weekend, beurtelings | @shift weekend = required
conditions | Voltijds (38 u/week) | @hours voltijds = required
conditions | 38 uur per week | @hours 38 uur = required
conditions | Jobtime: 75% – 100% | @hours 75%-100% = required
conditions | 80 tot 100% | @hours 80%-100% = required
conditions | Minstens 50 % | @hours 50% = required
conditions | Halftijds of meer | @hours 50% = required
conditions | Deeltijds 24/38 | @hours 24/38 = required
conditions | Een contract van 19/38ste | @hours 19/38 = required
conditions | 30u/week | @hours 30 uur = required
conditions | 20 à 25 uur per week | @hours 20-25 uur = required
conditions | Gemiddeld 28 uren per week | @hours 28 uur = required
conditions | 0,8 VTE | @hours 80% = required
conditions | 4/5de of voltijds | @hours 80% = required ; @hours voltijds = required
conditions | Tewerkstellingsbreuk: 60% | @hours 60% = required
conditions | Arbeidsregime: deeltijds | @hours deeltijds = required
conditions | Een halve job | @hours 50% = required
conditions | Een fulltime functie | @hours voltijds = required
conditions | Je kiest zelf: 50, 75 of 100% | @hours 50% = required ; @hours 75% = required ; @hours 100% = required
conditions | Tussen 19 en 38 uur | @hours 19-38 uur = required
offer | Een contract onbepaalde duur, meteen | @contract onbepaald = required
offer | Een vaste job | @contract onbepaald = required
offer | Je krijgt meteen een vast contract. | @contract onbepaald = required
offer | Vast in dienst | @contract onbepaald = required
offer | Bediendecontract van onbepaalde duur | @contract onbepaald = required
offer | Contract voor 6 maanden, verlenging mogelijk | @contract bepaald = required
offer | Een jaarcontract, verlengbaar | @contract bepaald = required
offer | Tijdelijk contract tot 31 december | @contract bepaald = required
offer | Voor bepaalde tijd | @contract bepaald = required
offer | Vervanging wegens moederschapsrust | @contract vervanging = required
offer | Je vervangt een collega tot eind juni. | @contract vervanging = required
offer | Vervangingscontract (ziekte) | @contract vervanging = required
offer | Je start via interim, daarna vast. | @contract interim = required
offer | Uitzendcontract met uitzicht op vast | @contract interim = required
offer | Weekcontracten via ons kantoor | @contract interim = required
offer | Flexi-job mogelijk | @contract student = required
offer | Jobstudenten welkom in juli en augustus | @contract student = preferred
offer | Individuele beroepsopleiding (IBO) | @contract stage = required
offer | Een leercontract van drie jaar | @contract stage = required
conditions | In dienst op 1 september | @start-date * = required
conditions | Vanaf half augustus | @start-date * = required
conditions | Start: onmiddellijk of in overleg | @start-date * = required
conditions | We zoeken iemand die meteen kan beginnen. | @start-date * = required
conditions | Begindatum: 2 januari | @start-date * = required
conditions | Je begint op 1 oktober. | @start-date * = required
conditions | Startdatum: zo snel mogelijk | @start-date * = required
conditions | Vermoedelijke start: begin mei | @start-date * = required
conditions | Met ingang van 1 juli | @start-date * = required
conditions | Indiensttreding: 15 november | @start-date * = required
profile | Je hebt een hogeschooldiploma. | @diploma bachelor = required
profile | Hogere studies zijn een plus. | @diploma bachelor = preferred
profile | A2 elektriciteit of elektromechanica | @diploma secundair = required
profile | Je hebt een technische opleiding (A2). | @diploma secundair = required
profile | Bewijs van polyvalent verzorgende | @diploma secundair = required
profile | Attest thuis- en bejaardenzorg | @diploma secundair = required
profile | Je bent verpleegkundige (bachelor of HBO5) met visum. | @diploma bachelor = required ; @diploma graduaat = required ; @registration visum = required
profile | Een diploma van logopedist of audioloog (bachelor of master) | @diploma bachelor = required ; @diploma master = required
profile | Je bent in het bezit van een diploma van opvoeder. | @diploma bachelor = required
profile | Diploma opvoeder klasse 1 | @diploma bachelor = required
profile | Taalniveau B1 volstaat. | @language nl:B1 = required
profile | Je haalt minstens taalniveau B2. | @language nl:B2 = required
profile | Nederlands is je moedertaal of je spreekt het vloeiend. | @language nl = required
profile | Je spreekt en schrijft foutloos Nederlands. | @language nl = required
profile | Je Frans is goed genoeg voor een telefoongesprek. | @language fr = required
profile | Beginners zijn welkom. | @experience none = not-required
profile | Zij-instromers en herintreders zijn welkom. | @experience none = not-required
profile | Het mag gerust je eerste job zijn. | @experience none = not-required
profile | Ervaring of niet, iedereen krijgt een kans. | @experience none = not-required
profile | Je bent een ervaren hulpverlener. | @experience any = required
profile | Je hebt je sporen al verdiend in de thuiszorg. | @experience any = required
profile | Ervaring telt, maar is geen breekpunt. | @experience any = preferred
profile | 10 jaar ervaring of meer | @experience 10 jaar = required
profile | Een attest van goed gedrag en zeden | @criminal-record * = required
profile | Uittreksel strafregister (minderjarigenmodel) | @criminal-record * = required
profile | Een uittreksel model 2, jonger dan drie maanden | @criminal-record * = required
profile | Zonder rijbewijs lukt het hier niet. | @driving-licence B = required
profile | Rijbewijs B (of je bent ermee bezig) | @driving-licence B = trainable
profile | Een rijbewijs is overbodig. | @driving-licence B = not-required
profile | Je hebt rijbewijs B, rijbewijs D is een plus. | @driving-licence B = required ; @driving-licence D = preferred
profile | Een auto heb je niet nodig. | @driving-licence B = not-required
profile | Geen auto? Geen probleem, de tram stopt voor de deur. | @driving-licence B = not-required
profile | Je hebt een wagen of je deelt er een met een collega. | @driving-licence B = required
offer | Een 30-urencontract | @hours 30 uur = required
offer | Een contract van 24 u | @hours 24 uur = required
offer | Driekwart | @hours 75% = required
offer | Deeltijds vanaf 50 % | @hours 50% = required
offer | Je kiest: 60 %, 80 % of voltijds | @hours 60% = required ; @hours 80% = required ; @hours voltijds = required
offer | Drie dagen per week | @hours 60% = required
offer | 20u-38u/week | @hours 20-38 uur = required
offer | Voltijds of 4/5, vast | @hours voltijds = required ; @hours 80% = required
offer | Een 4/5de contract van bepaalde duur (12 maanden) | @hours 80% = required ; @contract bepaald = required
offer | Zes maanden, met kans op een vast contract | @contract bepaald = required
offer | Tijdelijk, ter vervanging van Els, die bevallen is | @contract vervanging = required
offer | Contract tot 30 juni | @contract bepaald = required
offer | Vervanging tot eind augustus | @contract vervanging = required
offer | Een contract van een jaar, nadien onbepaalde duur | @contract bepaald = required
offer | Eerste contract van zes maanden, dan vast | @contract bepaald = required
offer | Dagcontracten zijn mogelijk | @contract interim = required
offer | Studentenjob tijdens de zomer | @contract student = required
conditions | Start: liefst gisteren | @start-date * = preferred
conditions | Startdatum: na de verlofperiode | @start-date * = required
conditions | Vanaf september | @start-date * = required
conditions | Je kan starten wanneer jij wil. | @start-date * = required
conditions | Snel beschikbaar | @start-date * = required
conditions | Nooit na 18 uur | @shift avond = not-required
conditions | Geen avondwerk en vrije weekends | @shift avond = not-required ; @shift weekend = not-required
conditions | Vrij in het weekend | @shift weekend = not-required
conditions | Eén op vier weekends | @shift weekend = required
conditions | Van vrijdagavond tot zondagavond, één keer per maand | @shift weekend = required ; @shift avond = required
conditions | Tot 20.30 uur op maandag | @shift avond = required
conditions | Tussen 6 en 14 uur | @shift vroeg = required
conditions | 's Morgens van 6.30 tot 10.30 uur, 's avonds van 17 tot 21 uur | @shift vroeg = required ; @shift avond = required ; @shift onderbroken = required
conditions | Een beurtrol van vroege, late en nachtdiensten | @shift vroeg = required ; @shift laat = required ; @shift nacht = required
conditions | 7 tot 15.30 uur en 13 tot 21.30 uur | @shift vroeg = required ; @shift laat = required
conditions | Geen nacht- of weekendwerk | @shift nacht = not-required ; @shift weekend = not-required
conditions | Weekendwerk: neen | @shift weekend = not-required
conditions | Je slaapt één nacht per week op de leefgroep. | @shift nacht = required
conditions | Je werkt overdag. | @shift none = required
profile | Je zit in een zevende jaar zorgkundige. | - zorgkundige
profile | Je zit in het zesde jaar Zorg en Welzijn. | - Welzijn
profile | Je bent laatstejaars verpleegkunde. | - verpleegkunde
profile | Je volgt de opleiding verzorgende. | - verzorgende
profile | Je volgde de opleiding verzorgende. | @diploma secundair = required
profile | Je spreekt Nederlands op niveau B1 en groeit naar B2. | @language nl:B1 = required ; - groeit naar B2
tasks | Je mentor begeleidt je en volgt je leerdoelen op. | - begeleidt ; - leerdoelen
tasks | De leerkracht bespreekt je voortgang met de mentor. | - voortgang
tasks | Je vaste mentor is een ervaren zorgkundige. | - zorgkundige
tasks | De school volgt je op en je helpt bewoners bij het eten. | - volgt je ; helpt bewoners bij het eten = required
tasks | Je begeleidt stagiairs en bent mentor. | begeleidt stagiairs = required
conditions | Dagdienst van 8u30 tot 17u | @shift none = required
`;
