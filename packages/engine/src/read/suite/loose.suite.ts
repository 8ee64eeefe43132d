/**
 * Own sentences in loose prose: wishes, denials and promises as people say them. In the notation of `necessitySuite`.
 */
export const looseSuite = `
profile | Een attest EHBO? Daar maak je ons blij mee. | EHBO = preferred
profile | Kandidaten met kennis van wondzorg krijgen voorrang. | wondzorg = preferred
profile | Kennis van wondzorg maakt het verschil bij gelijke kandidaten. | wondzorg = preferred
profile | Spreek je een tweede taal, laat het ons zeker weten. | tweede taal = preferred
profile | Spreek je een tweede taal, vermeld dit dan in je brief. | tweede taal = preferred
profile | Heb je groene vingers? Heel graag zelfs. | groene vingers = preferred
profile | Kennis van Excel mag, maar is niet doorslaggevend. | Excel = preferred
profile | Kennis van wondzorg zou prachtig zijn. | wondzorg = preferred
profile | Wie vlot Frans praat, mag dat zeker in de brief vermelden. | @language fr = preferred
profile | De voorkeur gaat uit naar iemand met EHBO. | EHBO = preferred
profile | Voorkeur voor kandidaten met een rijbewijs B. | @driving-licence B = preferred
profile | Bij gelijke geschiktheid gaat onze voorkeur naar iemand met een rijbewijs B. | @driving-licence B = preferred
profile | Wij dromen van iemand die ook piano speelt. | piano speelt = preferred
profile | We verkiezen iemand met een rijbewijs B. | @driving-licence B = preferred
profile | Nog beter als je vertrouwd bent met epilepsie. | epilepsie = preferred
profile | Ook graag: kennis van wondzorg en een portie humor. | wondzorg = preferred ; humor = preferred
profile | Kers op de taart: je kan haren knippen. | haren knippen = preferred
profile | Je hebt een streepje voor als je haren knipt. | haren knipt = preferred
profile | Leuk als je van dieren houdt, want we hebben drie geiten. | dieren = preferred
profile | Het helpt als je al eens met een tillift hebt gewerkt. | tillift = preferred
profile | Wat helpt: een rustige stem en een rijbewijs B. | rustige stem = preferred ; @driving-licence B = preferred
profile | Kan je haken of breien? Dan ben je onze held. | haken of breien = preferred
profile | Heb je wat van wondzorg opgestoken? Dat komt hier goed van pas. | wondzorg = preferred
profile | Kennis van wondzorg speelt in je voordeel. | wondzorg = preferred
profile | Een rijbewijs B maakt je werk makkelijker, maar hoeft niet. | @driving-licence B = preferred
profile | Dat je wondzorg kent, is voor ons een welgekomen extra. | wondzorg = preferred
profile | Als je daarnaast ook graag kookt, is dat mooi meegenomen. | graag kookt = preferred
profile | Creativiteit? Graag! | Creativiteit = preferred
profile | Ken je de buurt al? Handig. | Ken je de buurt = preferred
profile | Kennis van wondzorg is allesbehalve een must. | wondzorg = not-required
profile | Kennis van wondzorg mag je gerust thuislaten. | wondzorg = not-required
profile | Diploma's tellen hier minder. | @diploma none = not-required
profile | Ken je nog niets van wondzorg? Geen ramp. | wondzorg = not-required
profile | Er is geen relevante beroepservaring vereist. | @experience * = not-required
profile | Ook zonder rijbewijs kan je hier solliciteren. | @driving-licence * = not-required
tasks | Facturen opmaken doet de boekhouding. | Facturen opmaken = not-required
tasks | Het scheren valt onder de thuisverpleging, niet onder jou. | scheren = not-required
tasks | Koken hoef je bij ons niet: de traiteur levert het eten. | Koken = not-required
tasks | Wat je niet moet doen: poetsen, koken, wassen. | poetsen = not-required ; koken = not-required
tasks | Je staat niet in voor het vervoer van de kinderen. | vervoer = not-required
tasks | Je geeft geen inspuitingen en dient geen medicatie toe. | inspuitingen = not-required ; medicatie = not-required
tasks | Je taken blijven licht: wondzorg doe je dus niet. | wondzorg = not-required
profile | Je hebt het attest van EHBO of behaalt dit binnen het jaar. | EHBO = trainable
profile | Je hebt een diploma van zorgkundige of wil er een behalen. | @diploma zorgkundige = trainable
profile | Kennis van wondzorg is niet nodig: je wordt rustig ingewerkt. | wondzorg = trainable
profile | Wondzorg: daarin word je grondig opgeleid. | Wondzorg = trainable
profile | In de eerste weken word je opgeleid in wondzorg. | wondzorg = trainable
profile | Werken met de tillift maken we je stap voor stap eigen. | tillift = trainable
profile | Met Geracc werken pik je snel op. | Geracc = trainable
profile | Hoe de tillift werkt, dat tonen we je. | Hoe de tillift = trainable
profile | Je hoeft nog niets van wondzorg te weten, je krijgt alle uitleg. | wondzorg = trainable
profile | Nog geen rijbewijs B? Je kan het bij ons halen. | @driving-licence B = trainable
profile | Nog geen attest EHBO? Dat kan op onze kosten. | EHBO = trainable
profile | Wie nog geen attest heeft, kan dat op onze kosten halen. | attest = trainable
profile | Je kent wondzorg, of je bent leergierig genoeg om je erin te verdiepen. | wondzorg = trainable
profile | Je bent bereid om binnen het jaar een rijbewijs B te halen. | @driving-licence B = trainable
profile | Hou jij van koken? | van koken = required
profile | Kan jij goed alleen werken? Dan is dit iets voor jou. | alleen werken = required ; - iets voor
profile | Heb je geduld? | geduld = required
profile | Heb je zin in een nieuwe job? | - nieuwe job
about | Ben je op zoek naar een warm nest? | - warm nest
about | Kan jij een huishouden draaiend houden? | huishouden draaiend = required
profile | Wil je meer weten? | - weten
profile | Ervaring met Geracc is gewenst, niet vereist. | Geracc = preferred ; - @experience
profile | Je hebt liefst al eens in een ziekenhuis gewerkt. | @experience any = preferred
profile | Visum? Aanvragen doen we samen. | @registration visum = trainable
profile | Derde jaar van de derde graad kinderzorg | @diploma secundair = required
profile | Je studeerde af als ergotherapeut. | @diploma bachelor = required
profile | Een diploma hoger secundair onderwijs | @diploma secundair = required
profile | Je werkte al drie jaar in de thuiszorg. | @experience * = required
profile | Taal: NL (moedertaalniveau), FR (noties) | @language nl = required ; @language fr = required
profile | Je bent minstens 18 jaar. | - 18 jaar
profile | Je legt de eed af voor je start: afleggen van de eed. | - afleggen van de eed
profile | Graad: adjunct | - adjunct
profile | Zonder visum kan je niet starten. | @registration visum = required
conditions | De opvang is open tussen 7 en 18 uur. | - @shift
conditions | Minimaal 24 uur, maximaal 32 uur | @hours 24-32 uur = required
conditions | 4 dagen op 5 | @hours 80% = required
conditions | Je begint begin januari. | @start-date * = required
tasks | Je zorgt voor een warme en huiselijke sfeer. | warme en huiselijke sfeer = required
tasks | Je helpt bij de uitstappen van de bewoners en collega's van de leefgroep. | uitstappen = required
profile | Spreek je een mondje Frans, dan kunnen we samen naar Namen. | @language fr = preferred
tasks | Menu's maken is niet voor jou. | Menu's maken = not-required
conditions | 's Avonds ben je altijd thuis. | @shift avond = not-required
profile | Liefst ook: kennis van epilepsie, een brevet EHBO | epilepsie = preferred ; EHBO = preferred
profile | Een rijbewijs B en een eigen voertuig (km-vergoeding) | @driving-licence B = required
profile | Frans is handig als je je collega's wil verstaan. | - collega's ; @language fr = preferred
profile | Moet ik kunnen koken? Een beetje. | - Een beetje
tasks | Je luistert als iemand niet kan slapen, geeft medicatie volgens voorschrift en noteert wat opvalt. | geeft medicatie = required ; noteert wat = required
tasks | Je springt bij wanneer de zelfzorg tijdelijk tekortschiet. | - @contract
conditions | Zeven nachten op, zeven af (36 uur gemiddeld) | @hours 36 uur = required
profile | Wie een instrument speelt, scoort extra punten. | Wie een instrument = preferred
profile | Haren vlechten? Wauw, maar het moet niet. | Haren vlechten = preferred
profile | Een brevet EHBO? Dat regelen we zelf. | EHBO = trainable
profile | Reanimeren oefenen we elk jaar opnieuw. | Reanimeren = trainable
tasks | Je dient pillen toe, nadat de verpleegkundige je daarvoor heeft opgeleid. | pillen = trainable
profile | Gebaren ken je al of wil je leren. | Gebaren = trainable
profile | Nog nooit met Geracc gewerkt? Onze anciens leren het je in twee dagen. | Geracc = trainable ; - anciens
profile | Kennis van wondzorg strekt tot aanbeveling, net als EHBO. | wondzorg = preferred ; EHBO = preferred
tasks | Therapie geven is nadrukkelijk niet je rol. | Therapie geven = not-required
profile | Een vlotte pen heb je nodig, foutloos spellen hoeft dan weer niet. | foutloos spellen = not-required
profile | Ervaring met kinderen = leuk extraatje | @experience any = preferred ; - extraatje
tasks | Zwaar onderhoud behoort niet tot je takenpakket; daarvoor bestaat onze poetsdienst. | Zwaar onderhoud = not-required ; - poetsdienst
tasks | Geruststellen van bewoners, zonder meteen naar fixatie te grijpen | - fixatie
conditions | Avondwerk enkel op vrijwillige basis | @shift avond = not-required
conditions | Weekends steeds vrijwillig | @shift weekend = not-required
conditions | Nachtdiensten worden gedaan door een vaste waker. | @shift nacht = not-required
tasks | De pompen worden opgevolgd door onze gespecialiseerde collega's. | pompen = not-required
tasks | Van palliatieve pompen hoef jij niets van te kennen. | palliatieve pompen = not-required
profile | Je bent vroedvrouw of verpleegkundige, beide zijn welkom, met een visum. | @registration visum = required
profile | Je hebt een RIZIV-nummer of dat aanvraagt voor je start. | @registration riziv = trainable
profile | Wondzorg, EHBO, tilliften: dat komt allemaal aan bod in je eerste maand. | Wondzorg = trainable ; EHBO = trainable
profile | Schrik niet als je nog geen wonden verzorgde. | wonden verzorgde = not-required
profile | Laat je niet afschrikken als je nog geen piano speelt. | piano speelt = not-required
profile | Kan je haken? Ken je wondzorg? Fijn, maar niets daarvan is verplicht. | wondzorg = preferred
profile | Kennis van wondzorg, EHBO: niets daarvan moet. | wondzorg = not-required ; EHBO = not-required
profile | EHBO, wondzorg: geen van deze dingen is een must. | wondzorg = not-required
profile | Het volgende is geen vereiste maar maakt ons blij: kennis van wondzorg, een rijbewijs B. | wondzorg = preferred ; @driving-licence B = preferred
profile | Wat niet hoeft: een diploma, ervaring, een rijbewijs. | @diploma none = not-required ; @experience none = not-required ; @driving-licence * = not-required
profile | We vinden het mooi als je piano speelt, haren knipt of graag kookt. | piano speelt = preferred ; haren knipt = preferred
tasks | Gipsen aanleggen doet de gipsmeester. | Gipsen aanleggen = not-required
tasks | Je poetst de gang en doet de bedden. | doet de bedden = required
tasks | Inspuiten en sonderen vallen hier niet onder. | sonderen = not-required
profile | Kennis van wondzorg verwacht niemand van je. | wondzorg = not-required
profile | Kennis van wondzorg is niet nodig: je doorloopt een stevige inscholing. | wondzorg = trainable
profile | Geen attest wondzorg? Geen nood, de cursus doe je in je eerste week. | wondzorg = trainable
tasks | Bewoners verplaatsen: je mentor doet het voor. | Bewoners verplaatsen = trainable
tasks | Bedden dekken, kamers luchten: deze taken kan je nog niet. | kamers luchten = trainable
tasks | Niet in het plan: bewoners wassen, tillen of koken. | bewoners wassen = not-required ; tillen = not-required ; koken = not-required
profile | Een banaba geriatrie strekt tot aanbeveling. | @diploma bachelor = preferred
profile | Een bachelor sociaal werk, orthopedagogie of toegepaste psychologie | @diploma bachelor = required ; - toegepaste psychologie
profile | Inschrijving als verzorgende bij het departement | @registration erkenning = required
profile | U bezit een bachelor of gelijkgesteld in het sociaal werk. | @diploma bachelor = required ; - sociaal werk
`;
