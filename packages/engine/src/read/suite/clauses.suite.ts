/** Own sentences for where a demand starts and ends and for what asks nothing, in the notation of `necessitySuite`. */
export const clauseSuite = `
tasks | Je helpt gasten bij het spelen en rusten. | bij het spelen en rusten = required
tasks | Je wast bewoners en hun was strijk je. | wast bewoners = required
tasks | Je veegt het terras aan en vaste klanten krijgen hun krant van jou. | veegt het terras = required
tasks | Je zit samen met de ploeg en haalt het oud papier op. | haalt het oud papier op = required
profile | Bereid om één weekend op drie te werken | - weekend
profile | Zin om te dweilen en een vlotte babbel | om te dweilen = required
profile | Je bent gewoon om je mond te spoelen. | mond te spoelen = required
profile | Je gaat kalm om met lawaai. | met lawaai = required
tasks | Je wast bewoners om hen een goed gevoel te geven. | wast bewoners = required ; - goed gevoel
profile | Je weet hoe armoede, ziekte en schulden een gezin tekenen. | armoede, ziekte en schulden = required
tasks | Je noteert welke dranken, soepen en desserts op zijn en meldt het aan de keuken. | meldt het = required
tasks | Hemden en lakens in de wasmand stoppen | Hemden = required ; lakens = required
tasks | Kaartjes en brieven versturen naar leden | Kaartjes = required
profile | Regels en gemaakte afspraken nakomen | Regels = required
tasks | De functiehouder verzorgt wonden en noteert wat opvalt. | verzorgt wonden = required ; noteert wat = required ; - De functiehouder
tasks | In de voormiddag verzorgt de medewerker wonden. | verzorgt = required
tasks | De kandidaat wast bewoners. Hij geeft ook pillen. | geeft ook pillen = required
profile | Hij of zij moet kunnen luisteren. | luisteren = required
tasks | De medewerker krijgt een eigen kastje. | - eigen kastje
tasks | De staat van de bedden controleren | staat van de bedden = required
tasks | De poort van de garage staat altijd open. | - altijd open
profile | Een fiets, bromfiets of wagen | - fiets ; - wagen
profile | Communicatieve vaardigheden: je luistert. | luistert = required
profile | Twee jaar ervaring, liefst in een rusthuis | - in een rusthuis
profile | Moet je alles kunnen? Neen. | - Neen
profile | Ken je EHBO? Prima. Je bent stipt. | - Prima ; stipt = required
profile | Kandidaten die nog studeren komen in de reserve. | - studeren
profile | Wie twijfelt, belt eerst even. | - Wie twijfelt
tasks | Je komt terecht in een ploeg van tien. | - ploeg van tien
tasks | Je staat er nooit alleen voor. | - alleen voor
tasks | Je verzorgt wonden, bijvoorbeeld een open been. | verzorgt wonden = required
tasks | Je neemt in de eerste maand bij elke nieuwe bewoner op de afdeling een vragenlijst af. | vragenlijst af = required
tasks | Strijken doe je soms, koken nooit: dat doet de keuken. | Strijken doe je = required ; koken = not-required
tasks | De verslagen worden door de dienst boekhouding gemaakt. | verslagen = not-required
tasks | Opnames in ons huis worden door de collega's van boven gedaan. | Opnames = not-required
tasks | 1° verleent eerste hulp; | eerste hulp = required
tasks | Tegemoetkomingen aanvragen: zorgbudget, parkeerkaart, premie | Tegemoetkomingen aanvragen = required
tasks | Insulines, sondes, stoma's en compressieverbanden | Insulines = required ; sondes = required ; compressieverbanden = required
profile | Je blijft kalm als er drie bellen tegelijk gaan. | blijft kalm = required ; - drie bellen
profile | Met wondzorg al gewerkt? Dat helpt zeker. | wondzorg = preferred
profile | Voor EHBO op zak hebben zou dat heel fijn vinden. | EHBO = preferred
profile | Piano spelen is geen vereiste, maar zij zou het mooi vinden. | Piano spelen = preferred
profile | Een cursus EHBO kan geen kwaad. | EHBO = preferred
profile | Wie afasie kent, heeft een streepje voor. | afasie = preferred
tasks | Lakens tellen, rekken bijvullen en flesjes spoelen horen er ook bij. | Lakens tellen = required ; rekken bijvullen = required
tasks | Niet tot je taak behoort: koken, pillen geven | koken = not-required ; pillen = not-required
tasks | Niet bij de job hoort: medicatie toedienen | medicatie toedienen = not-required
tasks | Stap voor stap leer je bij ons: bewoners wassen, parameters nemen | bewoners wassen = trainable ; parameters nemen = trainable
tasks | Dit leren we je: wonden verzorgen, spalken aanleggen | wonden verzorgen = trainable ; spalken = trainable
profile | Diploma's vinden we minder belangrijk. | @diploma none = not-required
tasks | De was doen we zelf, koken ook. | koken = not-required
profile | Levensreddend handelen: attest of bereid dit te behalen | Levensreddend handelen = trainable
profile | Beleefd, rustig, iemand die afspraken nakomt. | Beleefd = required ; rustig = required ; afspraken nakomt = required
profile | Leerlingen vanaf 16 jaar die vragen durven stellen en op tijd zijn | vragen durven = required ; op tijd = required ; - Leerlingen
profile | Wel dat je graag onder mensen komt, dat je zorg draagt voor hygiëne en dat je eerlijk bent. | onder mensen = required ; hygiëne = required ; eerlijk = required
profile | Zonder attest van zorgkundige en geldig visum kunnen we je niet inschakelen. | @diploma zorgkundige = required ; @registration visum = required
tasks | De was plooien we overdag. | - @shift none
offer | Weekend +56 %, nacht +35 % | - @shift weekend ; - @shift nacht
conditions | Halve dagen, 60 % tot 31 augustus | @contract bepaald = required
tasks | Je snijdt de prei en zet de karren klaar. | snijdt de prei = required ; zet de karren klaar = required
tasks | Je wekt Noor en eet met haar mee. | eet met haar mee = required
tasks | Je poetst het bad en giet de planten. | giet de planten = required
tasks | Je leest de schaal af en tekent het blad. | tekent het blad = required
tasks | Je voert een gesprek en rekent de kosten uit. | rekent de kosten uit = required
tasks | Je verzorgt wonden en dient pillen toe. | dient pillen toe = required
profile | Een collega die stevig staat, die lef heeft en die niet schrikt. | lef heeft = required
tasks | Je staat in voor het archief en schrijft brieven. | staat in voor het archief = required
tasks | Je gaat langs bij leden. | gaat langs bij leden = required
tasks | Je bent er voor de buren. | bent er voor de buren = required
tasks | Je kijkt of er nog melk is. | of er nog melk is = required
tasks | Je leest of schrijft brieven. | schrijft brieven = required
tasks | De levering die om tien uur komt, ruim je op. | levering die om tien uur komt, ruim je op = required
tasks | Wat je deed, schrijf je op. | Wat je deed, schrijf je op = required
tasks | Is er iets stuk, dan zeg je dat. | iets stuk, dan zeg je dat = required
tasks | Zie je rook, dan bel je de brandweer. | bel je de brandweer = required ; - Zie je
tasks | Om zeven uur dek je de tafel. | dek je de tafel = required ; - zeven uur
tasks | Je poetst het raam waar iedereen door kijkt. | poetst het raam = required ; - door kijkt
tasks | Je noteert in het grote blauwe logboek wie er langs kwam en wanneer dat was. | in het grote blauwe logboek = required
tasks | Drie gezinnen volg jij als begeleider van dichtbij op. | gezinnen volg jij = required
tasks | Onze koks maken de saus; jij proeft ze. | proeft ze = required ; - de saus
tasks | De buren en hun omgeving informeren | De buren en hun omgeving informeren = required
tasks | Je zit een kwartier naast iemand die moe is. | zit een kwartier naast iemand = required
profile | Je kan organiseren. | organiseren = required
profile | Je inspireert, je luistert en je kan plannen. | inspireert = required ; plannen = required
profile | Je kan meteen starten. | - starten
tasks | Bij ons is het rustig; jij bakt brood. | bakt brood = required
tasks | Bakken en kneden, en dan laten rijzen: dat doen we samen | Bakken en kneden = required
tasks | Je klopt aan en laat de klant in zijn waarde. | laat de klant in zijn waarde = required
tasks | Wie bij ons werkt, maakt soep en dekt de tafel. | maakt soep = required ; dekt de tafel = required
tasks | Binnen het uur maak je een lijst: is alles er, wat is stuk? | maak je een lijst = required
tasks | Jij raapt op wat ik laat vallen. | raapt op wat ik laat vallen = required
tasks | Soms gaan we naar zee: we zwemmen, plonzen en zoeken schelpen. | - zoeken schelpen
tasks | In de zomer: zwemmen, tuinieren, zingen | zwemmen = required ; zingen = required
profile | Wat we van iedereen willen: dat je kan luisteren en dat je nee durft zeggen. | luisteren = required ; nee durft zeggen = required
profile | Na de zomer is Mia weg en daarom zoeken we iemand die graag tuiniert. | graag tuiniert = required
tasks | Het is aan jou om de kassa te tellen. | kassa te tellen = required
tasks | Jouw taak bestaat vooral uit het vullen van rekken. | vullen van rekken = required
tasks | Je werk is de paden vegen en de hagen snoeien. | paden vegen = required ; hagen snoeien = required
tasks | We rekenen op jou voor de bestelling van zaden. | bestelling van zaden = required
tasks | Wie moe is, krijgt van jou een stoel in de schaduw. | krijgt van jou een stoel = required
tasks | Je bent de eerste die een lek ziet. | een lek ziet = required
tasks | Er wordt verwacht dat je de serre netjes achterlaat. | serre netjes achterlaat = required
tasks | Wij zorgen ervoor dat je alles leert. | - alles leert
profile | Van jou verwachten we dat je eerlijk bent. | eerlijk = required
profile | We vinden het belangrijk dat je op tijd komt. | op tijd komt = required
tasks | Je speelt 's avonds een spel kaart met Jef. | speelt 's avonds een spel = required
tasks | Je werkt 's avonds. | - werkt ; @shift avond = required
tasks | Tot de opdrachten behoren: bomen snoeien en gras maaien. | bomen snoeien = required ; gras maaien = required
tasks | 10.15 u – De kar naar de serre duwen | kar naar de serre duwen = required ; - 10.15
`;
