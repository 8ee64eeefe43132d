/**
 * Own sentences for what is offered, and for what only looks like it: `+kind` is offered, `-kind` is not; the rest in the
 * notation of `necessitySuite`.
 */
export const offerSuite = `
offer | De eerste week ga je samen met een collega op pad. | +buddy
offer | De eerste dagen volg je een vaste compagnon. | +buddy
offer | De eerste tien ritten doet u als derde man. | +buddy
offer | De eerste maand sta je er niet alleen voor. | +buddy
offer | In het begin loop je twee weken dubbel, met een collega naast je. | +buddy
profile | Van hartziekten hoef je nog niets te weten: de eerste weken werk je samen met een mentor. | +buddy
offer | Een poetspeter wijst je de weg. | +buddy
offer | Full shadowing met Jef | +buddy
offer | Een ervaren rot neemt je onder zijn vleugels. | +buddy
offer | We laten je niet zwemmen. | +buddy
offer | De eerste week van de maand eten we samen. | -buddy
tasks | Je werkt samen met een vaste begeleider van de bewoner. | -buddy
tasks | Je bent meter van nieuwe collega's. | -buddy
offer | Een tof team met ervaren collega's | -buddy
offer | Een basiscursus ziekenhuishygiëne | +training
offer | Elk jaar een workshop omgaan met agressie | +training
offer | Drie dagen per jaar bijleren | +training
offer | Een kwalificerend traject tot zorgkundige | +training
tasks | Je geeft een tilcursus aan vrijwilligers. | -training
offer | Wij geven les Nederlands op donderdag. | +language-support
offer | Nog niet zo vlot in het Nederlands? Wij geven les. | +language-support
profile | Wie de badge nog moet halen: wij regelen de cursus, je hebt een verzorgd voorkomen en spreekt Nederlands. | -language-support
offer | Terugbetaling van trein of bus | +transport
offer | Je tramticket betaal ik. | +transport
offer | Een fiets op afbetaling | +transport
profile | Wat we je bieden is een goed loon en een treinabonnement. | +transport
offer | Vlot bereikbaar met de bus | -transport
tasks | Je betaalt de bus voor de bewoners. | -transport
offer | Je kroost kan in de vakantie bij ons terecht. | +childcare
profile | Kinderen? We zoeken mee naar opvang. | +childcare
offer | Een feest voor de kinderen van de afdeling | -childcare
offer | Wie bij ons start, rijdt tien dagen met Els mee. | +buddy
offer | Nieuwkomers krijgen er een buddy bij. | +buddy
offer | In onze crèche is er voorrang voor personeel. | +childcare
tasks | Je neemt kinderen van de crèche mee naar buiten. | -childcare
tasks | We lenen je een plooifiets voor het werk. | +transport
tasks | Je gaat met bewoners fietsen. | -transport
`;
