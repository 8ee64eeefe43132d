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
`;
