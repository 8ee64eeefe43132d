/**
 * Own sentences for necessity: how much is asked. A row is `section | sentence | expectations`; an expectation is
 * `words = necessity` for a demand that overlaps these words, `kind value = necessity` for a condition with `@` before
 * the kind, `- words` for words that must not be asked, and `a ~ b` for two entries that are alternatives.
 */
export const necessitySuite = `
profile | Kennis van wondzorg is een pluspunt. | wondzorg = preferred
profile | Kennis van wondzorg is een plus. | wondzorg = preferred
profile | Kennis van wondzorg is een troef. | wondzorg = preferred
profile | Kennis van wondzorg is een meerwaarde. | wondzorg = preferred
profile | Kennis van wondzorg strekt tot aanbeveling. | wondzorg = preferred
profile | Kennis van wondzorg is mooi meegenomen. | wondzorg = preferred
profile | Kennis van wondzorg is welkom. | wondzorg = preferred
profile | Kennis van wondzorg komt goed van pas. | wondzorg = preferred
profile | Kennis van wondzorg is handig. | wondzorg = preferred
profile | Kennis van wondzorg wordt aanbevolen. | wondzorg = preferred
profile | Kennis van wondzorg geniet de voorkeur. | wondzorg = preferred
profile | Kennis van wondzorg vinden we fijn. | wondzorg = preferred
profile | Kennis van wondzorg is wenselijk. | wondzorg = preferred
profile | Kennis van wondzorg is leuk meegenomen, maar hoeft niet. | wondzorg = preferred
profile | Kennis van wondzorg is een must. | wondzorg = required
profile | Kennis van wondzorg is vereist. | wondzorg = required
profile | Kennis van wondzorg is noodzakelijk. | wondzorg = required
profile | Kennis van wondzorg is onmisbaar. | wondzorg = required
profile | Kennis van wondzorg is niet onbelangrijk. | wondzorg = required
profile | Zonder kennis van wondzorg kan je hier niet werken. | wondzorg = required
profile | Kennis van wondzorg is geen must. | wondzorg = not-required
profile | Kennis van wondzorg is geen vereiste. | wondzorg = not-required
profile | Kennis van wondzorg is niet vereist. | wondzorg = not-required
profile | Kennis van wondzorg is niet nodig. | wondzorg = not-required
profile | Kennis van wondzorg is niet noodzakelijk. | wondzorg = not-required
profile | Kennis van wondzorg is geen voorwaarde. | wondzorg = not-required
profile | Kennis van wondzorg is niet verplicht. | wondzorg = not-required
profile | Kennis van wondzorg hoeft niet. | wondzorg = not-required
profile | Kennis van wondzorg moet niet. | wondzorg = not-required
profile | Kennis van wondzorg heb je niet nodig. | wondzorg = not-required
profile | Je hoeft geen kennis van wondzorg te hebben. | wondzorg = not-required
profile | Je moet geen kennis van wondzorg hebben. | wondzorg = not-required
profile | Kennis van wondzorg? Niet nodig! | wondzorg = not-required
profile | Kennis van wondzorg: niet vereist | wondzorg = not-required
profile | Kennis van wondzorg: een plus | wondzorg = preferred
profile | Kennis van wondzorg (pluspunt) | wondzorg = preferred
profile | Kennis van wondzorg (niet vereist) | wondzorg = not-required
profile | Kennis van wondzorg = pluspunt | wondzorg = preferred
profile | Bij voorkeur heb je kennis van wondzorg. | wondzorg = preferred
profile | Liefst heb je kennis van wondzorg. | wondzorg = preferred
profile | Idealiter ken je wondzorg. | wondzorg = preferred
profile | Pluspunt: kennis van wondzorg | wondzorg = preferred
profile | Mooi meegenomen: kennis van wondzorg en EHBO | wondzorg = preferred ; EHBO = preferred
profile | Niet vereist, wel een pluspunt: kennis van wondzorg | wondzorg = preferred
profile | Kennis van wondzorg is geen must, wel een plus. | wondzorg = preferred
profile | Kennis van wondzorg is een plus, maar geen must. | wondzorg = preferred
profile | Kennis van wondzorg is geen vereiste maar wel mooi meegenomen. | wondzorg = preferred
profile | Heb je al kennis van wondzorg? Dat is een pluspunt! | wondzorg = preferred
profile | Ken je wondzorg? Dan heb je een streepje voor. | wondzorg = preferred
profile | Wondzorg leer je bij ons. | Wondzorg = trainable
profile | Wondzorg leren we je aan. | Wondzorg = trainable
profile | Wondzorg leren wij je zelf. | Wondzorg = trainable
profile | Wondzorg wordt aangeleerd. | Wondzorg = trainable
profile | Wij leiden je op in wondzorg. | wondzorg = trainable
profile | Je kent wondzorg of je bent bereid om het te leren. | wondzorg = trainable
profile | Je bent bereid een opleiding wondzorg te volgen. | wondzorg = trainable
profile | Kennis van wondzorg of bereid zijn om deze te verwerven. | wondzorg = trainable
profile | Kennis van wondzorg, of je wil het leren. | wondzorg = trainable
profile | Voor wondzorg krijg je bij ons een opleiding. | wondzorg = trainable
profile | Ken je wondzorg nog niet? Dan leren we het je. | wondzorg = trainable
profile | Kennis van wondzorg is geen must, wij leiden je op. | wondzorg = trainable
profile | Je krijgt een opleiding wondzorg van ons. | - wondzorg
profile | Je bent stipt en je hebt geduld; kennis van wondzorg is een plus. | stipt = required ; geduld = required ; wondzorg = preferred
profile | Je bent stipt, kennis van wondzorg is een plus. | stipt = required ; wondzorg = preferred
profile | Je bent stipt, eerlijk en bij voorkeur muzikaal. | stipt = required ; eerlijk = required ; muzikaal = preferred
profile | Je werkt graag in team, bij voorkeur met ouderen. | werkt graag in team = required
profile | EHBO en wondzorg zijn mooi meegenomen. | EHBO = preferred ; wondzorg = preferred
profile | Kennis van wondzorg is vereist, EHBO is een plus. | wondzorg = required ; EHBO = preferred
profile | EHBO is een plus, kennis van wondzorg een must. | EHBO = preferred ; wondzorg = required
profile | Je bent niet vies van lichamelijke zorg. | vies van lichamelijke zorg = required
profile | Je bent niet bang van een volle wachtzaal. | bang van een volle wachtzaal = required
profile | Je gaat een moeilijk gesprek niet uit de weg. | moeilijk gesprek = required
profile | Je hebt geen schrik van computers. | schrik van computers = required
profile | Je bent niet op je mond gevallen. | op je mond gevallen = required
profile | Je hebt een hart voor ouderen. | hart voor ouderen = required
profile | Je bent een luisterend oor. | luisterend oor = required
profile | Jij beschikt over een flinke portie humor. | humor = required
tasks | Je helpt bij het wassen. Koken hoort niet bij je taken. | wassen = required ; Koken = not-required
tasks | Verpleegtechnische handelingen behoren niet tot je takenpakket. | Verpleegtechnische handelingen = not-required
tasks | Poetsen doe je niet. | Poetsen = not-required
tasks | Je hoeft niet te koken. | koken = not-required
tasks | Je moet niet koken. | koken = not-required
tasks | Voor de boekhouding ben je niet verantwoordelijk. | boekhouding = not-required
tasks | De functie omvat geen administratie. | administratie = not-required
tasks | Administratie valt buiten je opdracht. | Administratie = not-required
tasks | Je dient medicatie toe, maar inspuitingen geef je niet. | medicatie toe = required ; inspuitingen = not-required
tasks | Je vult het dossier in, dat leer je bij ons. | vult het dossier in = trainable
tasks | Je wast bewoners en kleedt hen aan. | wast bewoners = required
tasks | Je vangt de kinderen na school op. | vangt de kinderen na school op = required
tasks | Je staat in voor wondzorg, toiletzorg en stomazorg. | wondzorg = required ; toiletzorg = required ; stomazorg = required
tasks | Instaan voor het onderhoud van de kamers. | onderhoud van de kamers = required
tasks | Je geeft de maaltijden rond (koken doet de keuken). | maaltijden rond = required ; - koken
tasks | Onze kok bereidt elke dag verse soep. | - soep
tasks | Wij werken met een elektronisch dossier. | - elektronisch dossier
profile | Wij bieden je een cursus wondzorg aan. | - wondzorg
`;
