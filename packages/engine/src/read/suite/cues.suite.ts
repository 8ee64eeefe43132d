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
`;
