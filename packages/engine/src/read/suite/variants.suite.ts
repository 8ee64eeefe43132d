/** Own sentences for classes of wording that new vacancies showed, in the notation of `necessitySuite`. */
export const variantSuite = `
profile | Wondzorg wordt in de eerste weken aangeleerd. | Wondzorg = trainable
profile | Het werken met een tillift wordt stap voor stap bijgebracht. | tillift = trainable
profile | Tiltechnieken worden samen met een collega ingeoefend. | Tiltechnieken = trainable
profile | Kennis van wondzorg, of de bereidheid om die op te doen | wondzorg = trainable
profile | Kennis van wondzorg of het engagement om bij te leren: dat volstaat. Je bent stipt. | stipt = required
profile | Kennis van wondzorg, ofwel een bereidheid om te leren | wondzorg = trainable
profile | Kennis van wondzorg bezit je al, of ben je bereid op te doen. | wondzorg = trainable
profile | Ken je wondzorg nog niet, dan geven we je een korte cursus. | wondzorg = trainable
profile | Kennis van EHBO hoeft nog niet: daarvoor voorzien wij zelf een opleiding. | EHBO = trainable
profile | Kennis van wondzorg; wie het nog niet kan, krijgt een dag uitleg. | wondzorg = trainable
profile | Kennis van EHBO; wie er nog geen attest van heeft, volgt een cursus op het werk. | EHBO = trainable
tasks | Je werkt met een tillift en wij tonen graag hoe dat gaat. | tillift = trainable
tasks | Je legt infusen aan (alleen als je daarvoor een attest hebt). | infusen = preferred
tasks | Je geeft inspuitingen (enkel wanneer je verpleegkundige bent). | inspuitingen = preferred
tasks | Je kookt. Zijn inspuitingen hoef je niet te geven. | kookt = required ; inspuitingen = not-required
tasks | De administratie hoef je niet zelf te doen. | administratie = not-required
profile | Papieren hoeven we niet te zien. Je bent stipt. | stipt = required
tasks | Geen administratie | administratie = not-required
tasks | GEEN medicatie klaarzetten, dat doen de verpleegkundigen. | medicatie klaarzetten = not-required
tasks | Geen dag is dezelfde: je wast bewoners. | wast bewoners = required
tasks | De poetsbeurten en de ramen vallen onder een andere dienst. | poetsbeurten = not-required ; ramen = not-required
tasks | De was en de strijk gebeuren in een apart gebouw. Koken gebeurt bij een externe partner. | Koken = not-required
tasks | Poetsen en strijken gebeurt via een extern bedrijf. | Poetsen = not-required
tasks | Medicatie klaarzetten kan je aan de verpleging overlaten. | Medicatie klaarzetten = not-required
tasks | De boekhouding is in handen van het hoofdkantoor. | boekhouding = not-required
tasks | De was wordt uitbesteed. | was = not-required
tasks | De administratie, dat regelt het secretariaat. | administratie = not-required
profile | Een woordje Spaans doet bij ons wonderen. | @language es = preferred
profile | Kennis van EHBO is fijn, zonder dat wij het van je eisen. | EHBO = preferred
profile | Wie geen ervaring heeft, komt evengoed in aanmerking. | @experience none = not-required
profile | Kandidaten zonder diploma mogen gerust solliciteren. | @diploma none = not-required
profile | Of je al ervaring hebt, is ons om het even. | @experience none = not-required
about | Vereist is een diploma bachelor (sociaal werk of ergotherapie). | @diploma bachelor = required
profile | Je hebt een brevet EHBO, of je haalt het op het werk. | EHBO = trainable
profile | Je hebt al in een grootkeuken gestaan (school, ziekenhuis, maakt niet uit). | @experience any = required
profile | Je hebt al eens op een spoeddienst meegedraaid. | @experience any = required
profile | Minstens twee jaar in een leidinggevende functie | @experience 2 jaar = required
profile | Enkele jaren ervaring met ouderen | @experience any = required ; - @experience 2 jaar
profile | Drie jaar rijervaring | @experience 3 jaar = required
profile | Relevante ervaring is niet nodig. | @experience none = not-required
profile | Kom je uit een andere sector? Prima. | @experience none = not-required
profile | Een schooldiploma hoeven we niet te zien. | @diploma none = not-required
profile | Papieren van een school hoef je niet te hebben. | @diploma none = not-required
profile | Diploma: geen bijzondere vereisten | @diploma none = not-required
profile | Je motivatie vinden we belangrijker dan een diploma. | @diploma none = not-required
profile | Liever iemand met geduld dan iemand met een diploma | @diploma none = not-required
profile | Een koksdiploma is een plus. | @diploma secundair = preferred
profile | Je bent verpleegkundige A1. | @diploma bachelor = required
profile | Een attest van kinderverzorging, zorgkundige of verzorgende | @diploma zorgkundige = required ; @diploma secundair = required
profile | Leergierig? Wij betalen later je opleiding tot zorgkundige. | - @diploma
profile | Een blanco model 2 | @criminal-record * = required
profile | Een VOG vragen we altijd. | @criminal-record * = required
profile | Je spreekt Nederlands; Duits of Pools volstaat niet. | @language nl = required ; - @language de ; - @language pl
profile | Nederlands waarmee je een telefoon kan opnemen en een briefje kan schrijven (A2) | @language nl:A2 = required
profile | Een derde van onze bezoekers is niet Nederlandstalig. | - @language nl
tasks | Je bestelt vaccins en verband. | - @medical
tasks | Je krijgt de briefing van de nachtdienst en geeft ze door aan de vroegdienst. | - @shift
offer | Toeslag voor nachtwerk | - @shift
offer | Bellen na 18 uur | - @shift
conditions | Geen ploegendienst | @shift none = required
offer | Contract van 20, 28 of 34 uur | @hours 20 uur = required ; @hours 28 uur = required ; @hours 34 uur = required
offer | 26 of 32 u per week | @hours 26 uur = required ; @hours 32 uur = required
conditions | Je begint om 7 uur of om 9u30, of 8u tot 12u. | - @hours
conditions | Van 7 tot 14u30 of 11u tot 19u | - @hours
offer | Een job van 20 tot 32 uur | @hours 20-32 uur = required
offer | Je werkt gemiddeld 28 uur. | @hours 28 uur = required
offer | Je werkt 8 uur per dag. | - @hours
conditions | 36 u. verdeeld over vijf dagen | @hours 36 uur = required
conditions | Een twintigtal uur per week | @hours 20 uur = required
conditions | 3/4 of VT | @hours 75% = required ; @hours voltijds = required
conditions | Start op 3/4 om 9 uur | - @hours
offer | Voorlopig voor 6 maanden | @contract bepaald = required
offer | Eerst een half jaar, dan zien we verder | @contract bepaald = required
conditions | Uiterlijk 1 september | @start-date * = required
conditions | Een vervanging die op 15 mei ingaat | @start-date * = required
conditions | We beginnen op 3 februari. | @start-date * = required
conditions | Starten mag meteen. | @start-date * = required
profile | Wie niet meteen kan starten, laat het weten zodra je het weet. | - @start-date
offer | Deeltijds - 30,4 uren per week | @hours 30,4 uur = required ; - @hours 30 uur
offer | 19/38 uur | - @hours 38 uur
profile | Nodig: rijbewijs B, geduld. Niet nodig: ervaring, diploma. | @driving-licence B = required ; geduld = required ; @experience none = not-required ; @diploma none = not-required
about | Wij zoeken een jobstudent voor juli. | @contract student = required
`;
