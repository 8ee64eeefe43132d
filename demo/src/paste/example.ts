/** A vacancy to try the text box with, as it may come out of a mail. */
export const EXAMPLE = `Zorgkundige voor onze nieuwe leefgroep
WZC Rozenhof, Diest – 28,5/38

Wat doe je?
- Je helpt bewoners bij het opstaan, wassen en aankleden.
- Je dient de medicatie toe die klaarstaat.
- Je ziet wanneer iemand achteruitgaat en zegt dat tegen de verpleegkundige.
- Je kookt af en toe samen met de bewoners.

Wie ben je?
- Je bent geregistreerd als zorgkundige (visum).
- Je hebt geduld en werkt graag in team.
- Een rijbewijs is geen vereiste. Ervaring met dementie is een plus.
- Weekendwerk één op drie.

Ons aanbod
- Een vast contract, een mentor en vorming tijdens de uren.
`;
