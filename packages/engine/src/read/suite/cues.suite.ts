/** Own sentences for the cues that the other suites do not use, in the notation of `necessitySuite`. */
export const cueSuite = `
profile | Kennis van EHBO = plus punt | EHBO = preferred
profile | Rijbewijs B is meegenomen. | @driving-licence B = preferred
profile | Tof als je EHBO kent. | EHBO = preferred
profile | EHBO: tof, maar geen must | EHBO = preferred
profile | Een rijbewijs B maakt het in onze streek wel makkelijker. | @driving-licence B = preferred
profile | Heb je al in een woonzorgcentrum gewerkt met ervaring in dementie? Heel goed! | @experience any = preferred
profile | Ken je EHBO? Des te beter. | EHBO = preferred
tasks | Je gaat soms mee op reis, als je dat ziet zitten. | mee op reis = preferred
profile | Ervaring met kinderen: liefst wel | @experience any = preferred
profile | EHBO: leuk als je het kent | EHBO = preferred
profile | Een mondje Frans, als je dat al kent | @language fr = preferred
profile | Kennis van EHBO levert extra punten op. | EHBO = preferred
profile | De voorkeur gaat naar iemand met kennis van EHBO. | EHBO = preferred
profile | Kennis van EHBO (optioneel) | EHBO = preferred
profile | Eventueel kennis van EHBO | EHBO = preferred
profile | Troeven: kennis van EHBO | EHBO = preferred
profile | Pluspunten zijn kennis van EHBO en van wondzorg. | EHBO = preferred ; wondzorg = preferred
profile | Nice to have: EHBO | EHBO = preferred
profile | Wij waarderen kennis van EHBO. | EHBO = preferred
profile | Je diploma is niet van belang. | @diploma none = not-required
profile | Rijbewijs: nergens voor nodig | @driving-licence B = not-required
profile | Je diploma maakt ons niet uit. | @diploma none = not-required
profile | Of je ervaring hebt, maakt voor ons weinig uit. | @experience none = not-required
profile | Een uittreksel uit het strafregister? We vragen dat hier niet. | @criminal-record * = not-required
profile | Je hebt geen diploma nodig, een rijbewijs ook niet. | @diploma none = not-required ; @driving-licence B = not-required
profile | Een diploma vragen we niet, ervaring evenmin. | @diploma none = not-required ; @experience none = not-required
tasks | Hier hoef je niet te koken. | koken = not-required
tasks | Hier moet je niet poetsen. | poetsen = not-required
profile | Niet nodig: kennis van EHBO | EHBO = not-required
tasks | Wondzorg valt niet onder je taken. | Wondzorg = not-required
tasks | Koken moet ge niet doen. | Koken = not-required
tasks | De was wordt door een externe dienst verzorgd. | was = not-required
tasks | Je kookt niet zelf, daarvoor komt er iemand langs. | kookt = not-required
tasks | Administratie is niet jouw taak. | Administratie = not-required
tasks | Tillen doe je zelden of nooit. | Tillen = not-required
tasks | Je bent geen poetshulp. | poetshulp = not-required
tasks | Niet je taak: medicatie klaarzetten | medicatie klaarzetten = not-required
profile | Kennis van EHBO is makkelijk aan te leren. | EHBO = trainable
profile | Geen kennis van EHBO? Wij tonen het je wel. | EHBO = trainable
profile | Een cursus EHBO krijg je van ons. | - EHBO
profile | Spreek je nog niet veel Nederlands? We oefenen samen. | @language nl = trainable
profile | Je hebt een erkenning als verzorgende of je bent dat van plan. | @registration erkenning = trainable
profile | Rijbewijs B of bereidheid om het te behalen | @driving-licence B = trainable
profile | Nog geen visum? Dat vragen we voor je aan. | @registration visum = trainable
profile | Nog geen RIZIV-nummer? Dat vragen we samen aan. | @registration riziv = trainable
profile | Je bent erkend als verzorgende; zo niet, wij doen de aanvraag. | @registration erkenning = trainable
tasks | Verslagen schrijven doe je eerst samen met een collega. | Verslagen schrijven = trainable
profile | EHBO: heb je dat nog niet, dan volg je bij ons een cursus. | EHBO = trainable
profile | EHBO kennen de meesten niet: je gaat twee dagen op vorming. | EHBO = trainable
profile | Een attest EHBO behaal je tijdens je eerste jaar. | EHBO = trainable
profile | EHBO: een opleiding volg je in de eerste maand. | EHBO = trainable
profile | Wij leren je graag EHBO en wondzorg. | EHBO = trainable ; wondzorg = trainable
profile | Je leert hier EHBO. | EHBO = trainable
profile | Een ervaren collega leert je wonden verzorgen. | wonden verzorgen = trainable ; - @experience any
profile | We helpen je met de erkenning als verzorgende. | @registration erkenning = trainable
profile | Wij helpen je graag met je rijbewijs B. | @driving-licence B = trainable
profile | Je komt in aanmerking als je je engageert om een diploma secundair onderwijs te behalen. | @diploma secundair = trainable
profile | Dan kom je in aanmerking als je je engageert om een diploma secundair onderwijs te behalen. | @diploma secundair = trainable
profile | Na drie maanden begin je aan de opleiding tot zorgkundige. | @diploma zorgkundige = trainable
profile | Rijbewijs B: zonder gaat het niet in onze streek | @driving-licence B = required
profile | Vereist: kennis van EHBO | EHBO = required
profile | Noodzakelijk: kennis van EHBO | EHBO = required
profile | Must have: kennis van EHBO | EHBO = required
conditions | Onderbroken diensten kennen we hier niet. | @shift onderbroken = not-required
conditions | Nachten zijn voor een vaste ploeg. | @shift nacht = not-required
conditions | Weekends vrij | @shift weekend = not-required
conditions | Onderbroken uren? Verleden tijd! | @shift onderbroken = not-required
conditions | In het weekend werk je nooit. | @shift weekend = not-required
conditions | Nachten worden door een vaste ploeg opgenomen. | @shift nacht = not-required
conditions | Avondwerk enkel als je dat zelf vraagt | @shift avond = not-required
conditions | Nachtwerk is niet van toepassing. | @shift nacht = not-required
profile | Kennis van EHBO is ideaal. | EHBO = preferred
profile | Kennis van EHBO zou mooi zijn. | EHBO = preferred
profile | Ervaring met ouderen hebben we graag, maar hoeft niet. | @experience any = preferred
profile | Spreek je ook Turks? Dat horen we graag. | @language tr = preferred
profile | Kennis van EHBO, dat zien we graag. | EHBO = preferred
profile | Ken je EHBO, dan weten we dat graag. | EHBO = preferred
profile | Spreek je ook Turks of Pools, dan horen we dat graag. | @language tr = preferred ; @language pl = preferred
profile | Ervaring in de sector strekt tot voordeel. | @experience any = preferred
profile | Met een opleiding EHBO heb je een voetje voor. | EHBO = preferred
profile | Frans is in deze streek geen overbodige luxe. | @language fr = preferred
profile | Ervaring mag, moet niet. | @experience any = preferred
profile | Een diploma secundair volstaat, een bachelor mag ook. | @diploma bachelor = preferred
profile | Met kennis van het Italiaans maak je onze oudste bewoners blij. | @language it = preferred
profile | Van kennis van EHBO worden we blij. | EHBO = preferred
profile | Kennis van EHBO wordt op prijs gesteld. | EHBO = preferred
profile | Kennis van EHBO stellen we op prijs. | EHBO = preferred
profile | Kennis van EHBO speelt in je voordeel. | EHBO = preferred
profile | Kennis van EHBO is meer dan welkom. | EHBO = preferred
profile | Kennis van EHBO helpt zeker. | EHBO = preferred
profile | Ervaring in een keuken: graag, al laten we je er niet om staan | @experience any = preferred
conditions | Avonden enkel wie dat wil | @shift avond = preferred
conditions | Ook 's nachts, als je dat wil | @shift nacht = preferred
profile | Kennis van EHBO is een extraatje. | EHBO = preferred
profile | Wij zien graag iemand met kennis van EHBO. | EHBO = preferred
profile | Graag ervaring in de ouderenzorg | @experience any = preferred
profile | Ideaal als je EHBO kent | EHBO = preferred
profile | Bonus: kennis van EHBO | EHBO = preferred
tasks | Wie wil, geeft mee les aan stagiairs. | les aan stagiairs = preferred
profile | Desgewenst kennis van EHBO | EHBO = preferred
profile | Beroepservaring wordt niet geëist. | @experience none = not-required
profile | Je diploma doet er bij ons niet toe. | @diploma none = not-required
profile | Je diploma speelt geen rol. | @diploma none = not-required
profile | Diploma niet belangrijk | @diploma none = not-required
profile | Een diploma kan je missen. | @diploma none = not-required
profile | Studieniveau: geen vereisten | @diploma none = not-required
profile | EHBO hoef je niet te kennen. | EHBO = not-required
profile | Van een diploma liggen we niet wakker: daar liggen we niet wakker van. | @diploma none = not-required
profile | Een diploma is bijzaak. | @diploma none = not-required
profile | Wat moet je niet kunnen? | - kunnen
tasks | Wondzorg doen we niet. | Wondzorg = not-required
tasks | Medicatie geven wij zelf. | Medicatie = not-required
tasks | Grote kuis laat je aan onze poetsdienst over. | Grote kuis = not-required
tasks | De boekhouding neemt het hoofdhuis voor zijn rekening. | boekhouding = not-required
tasks | Medicatie uitdelen? Dat doet bij ons de verpleegkundige. | Medicatie uitdelen = not-required
tasks | Wondzorg is het werk van de verpleegkundige. | Wondzorg = not-required
tasks | Bevallingen zijn voor de collega's van het geboortehuis. | Bevallingen = not-required
tasks | Koken doe je niet, daarvoor komt een kok. | Koken = not-required
tasks | Wassen of verzorgen: nee, daarvoor komt de thuisverpleging. | Wassen of verzorgen = not-required
tasks | Bloed prikken hoort daar niet bij. | Bloed prikken = not-required
tasks | Medicatie mag je niet geven. | Medicatie = not-required
tasks | Wondzorg gebeurt door de verpleegkundige. | Wondzorg = not-required
tasks | Wondzorg maakt geen deel uit van je job. | Wondzorg = not-required
tasks | Wondzorg zit niet in je takenpakket. | Wondzorg = not-required
tasks | Medicijnen geven wij zelf, daar moet jij niets mee. | Medicijnen = not-required
tasks | Je geeft geen medicijnen. | medicijnen = not-required
tasks | Je wast de mensen niet. | wast de mensen = not-required
tasks | Je lost de schulden van anderen niet op. | schulden = not-required
tasks | Je laat bewoners niet in de steek. | bewoners niet in de steek = required
tasks | Je poetst niet alleen de kamers, maar kookt ook. | kamers = required
profile | Gebaren ken je na een paar weken. | Gebaren = trainable
profile | EHBO heb je snel onder de knie. | EHBO = trainable
tasks | Materiaal steriliseren (krijg je hier aangeleerd) | Materiaal steriliseren = trainable
profile | De basiscursus EHBO volgt u in uw eerste jaar. | EHBO = trainable
profile | Kennis van EHBO doe je op tijdens je inwerkperiode. | EHBO = trainable
profile | Basiskennis van EHBO (opleiding voorzien) | EHBO = trainable
profile | EHBO hoef je niet te kennen, je krijgt er een opleiding van. | EHBO = trainable
profile | EHBO? Geen nood, we leren het je. | EHBO = trainable
profile | Je hebt een attest zorgkundige of je bent ingeschreven voor de opleiding. | @diploma zorgkundige = trainable
profile | Je hebt een attest zorgkundige of je volgt de opleiding nog. | @diploma zorgkundige = trainable
profile | Kennis van EHBO, of je engageert je om een cursus te volgen. | EHBO = trainable
profile | EHBO kan je hier nog leren. | EHBO = trainable
profile | EHBO: leren op de werkvloer kan | EHBO = trainable
profile | Attest EHBO: nog te behalen | EHBO = trainable
profile | Een attest EHBO; is het vervallen, dan volg je het opnieuw | EHBO = trainable
profile | Het attest EHBO haal je op onze kosten. | EHBO = trainable
profile | Je bent bereid met de opleiding EHBO te starten. | EHBO = trainable
profile | Kennis van EHBO is een bijkomende troef. | EHBO = preferred
profile | Kennis van EHBO telt als een plus. | EHBO = preferred
profile | Wie al kennis van EHBO heeft, heeft een kleine voorsprong. | EHBO = preferred
profile | Nederlands is nodig, Frans een geschenk. | @language nl = required ; @language fr = preferred
profile | Kennis van EHBO is zeker waardevol. | EHBO = preferred
profile | Met de buren over de grens is Frans nuttig. | @language fr = preferred
profile | Kennis van EHBO = leuk | EHBO = preferred
tasks | Je gaat mee op reis als dat je wat zegt. | mee op reis = preferred
profile | Kennis van EHBO waarderen we zeker. | EHBO = preferred
profile | Kennis van EHBO is graag gezien. | EHBO = preferred
profile | Je redt je in het Frans, als het even kan. | @language fr = preferred
conditions | Nachten zijn vrijwillig. | @shift nacht = preferred
conditions | Nachtdienst uitsluitend op eigen vraag | @shift nacht = preferred
profile | Kennis van EHBO doet ons plezier. | EHBO = preferred
profile | HACCP krijg je in je eerste week uitgelegd. | HACCP = trainable
profile | EHBO brengen we je bij. | EHBO = trainable
profile | Wondzorg leert de verpleegkundige je aan. | Wondzorg = trainable
profile | EHBO en reanimeren zitten in die cursus. | EHBO = trainable ; reanimeren = trainable
profile | Attest EHBO: bij ons te behalen | EHBO = trainable
profile | Een attest EHBO: heb je het nog niet, dan start je er in september mee. | EHBO = trainable
profile | Ons softwarepakket wordt je aangeleerd. | softwarepakket = trainable
profile | Nog geen rijbewijs B? Dan betalen wij de lessen. | @driving-licence B = trainable
tasks | Tillen zonder toestel hoef je nooit. | Tillen zonder toestel = not-required
tasks | Katheteriseren doet mijn thuisverpleegkundige. | Katheteriseren = not-required
conditions | Onderbroken diensten schaften wij af. | @shift onderbroken = not-required
conditions | Van nachten ben je vrijgesteld. | @shift nacht = not-required
conditions | Nachtwerk komt er niet bij. | @shift nacht = not-required
conditions | Op een gesplitste dienst zetten we niemand. | @shift onderbroken = not-required
conditions | Elk tweede weekend vrij, het andere niet | @shift weekend = required
profile | Bachelorsdiploma verpleegkunde | @diploma bachelor = required
profile | Opvoeder-begeleider klasse 1 of klasse 2A | @diploma bachelor = required ; @diploma secundair = required
profile | Je bent student verpleegkunde na het eerste jaar. | @diploma zorgkundige = required
profile | Je hoeft nergens voor gestudeerd te hebben. | @diploma none = not-required
profile | Je hebt drie jaar praktijk als verpleegkundige. | @experience 3 jaar = required
profile | Je hebt een inschrijvingsnummer als verzorgende. | @registration erkenning = required
profile | De kandidaat dient recht te hebben op arbeid in België. | @work-permit ja = required
profile | Een geschiktheidsattest van de huisarts | @medical * = required
conditions | Om de acht weken een nachtweek | @shift nacht = required
conditions | Avondronde vanaf 17 uur | @shift avond = required
conditions | Start zsm | @start-date * = required
conditions | Aanvang: 1 juni | @start-date * = required
conditions | Beginnen mag half januari. | @start-date * = required
conditions | Starten kan vanaf maandag. | @start-date * = required
conditions | 80 tot 100 %, vast | @contract onbepaald = required
conditions | Na 6 maanden vast in dienst | - @contract
conditions | halftijds of drie vierde | @hours 50% = required ; @hours 75% = required
profile | Nederlands moet je niet perfect kennen. | @language nl = required
profile | Kennis van EHBO is mooi, verplicht is het niet. | EHBO = preferred
profile | Kennis van EHBO is mooi meegenomen. Ervaring met dementie idem. | @experience any = preferred
profile | Rijbewijs B is een troef. Stage in de ggz ook. | Stage = preferred
profile | Een attest EHBO? Dan haal je het bij ons. | EHBO = trainable
tasks | Loopt het uit de hand, dan haal je de angel uit de ruzie. | angel uit de ruzie = required
profile | Een eigen wagen is handig, de laatste bus vertrekt om acht uur. | - bus vertrekt
profile | Je slaagt voor een selectieproef. | - selectieproef
profile | Zelfstandig en nauwkeurig werken in een klein team | nauwkeurig werken = required
tasks | Nieuwkomers en vluchtelingen begeleiden | - @experience
tasks | Nederlands oefenen met anderstaligen | - @language
conditions | Nachtwerk vind je geen probleem. | @shift nacht = required
conditions | Weekendwerk is voor jou geen probleem. | @shift weekend = required
conditions | Nachten schrikken je niet af. | @shift nacht = required
profile | Ervaring is niet vereist; een opleiding tot zorgkundige kan je bij ons volgen. | @experience none = not-required ; @diploma zorgkundige = trainable
profile | Een tweede taal zoals Arabisch, Turks of Pools is een groot voordeel. | @language ar = preferred ; @language tr = preferred ; @language pl = preferred
profile | Je bent bijna afgestudeerd als zorgkundige. | - @experience
`;
