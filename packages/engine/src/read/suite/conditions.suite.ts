/** Own sentences for conditions, in the notation of `necessitySuite`. */
export const conditionSuite = `
profile | Je hebt een rijbewijs B. | @driving-licence B = required
profile | Rijbewijs B is een must. | @driving-licence B = required
profile | Rijbewijs B is een pluspunt. | @driving-licence B = preferred
profile | Een rijbewijs is geen vereiste. | @driving-licence B = not-required
profile | Een rijbewijs heb je niet nodig. | @driving-licence B = not-required
profile | Je hebt geen rijbewijs nodig. | @driving-licence B = not-required
profile | Rijbewijs? Hoeft niet. | @driving-licence B = not-required
profile | Rijbewijs B of bereid om het te behalen. | @driving-licence B = trainable
profile | Je hebt een rijbewijs B of je wil het halen. | @driving-licence B = trainable
profile | Rijbewijs C is nodig voor de vrachtwagen. | @driving-licence C = required
profile | Je hebt een eigen fiets. | - @driving-licence
profile | Je verplaatst je vlot tussen onze huizen. | - @driving-licence
profile | Je beschikt over een wagen en een rijbewijs B. | @driving-licence B = required
profile | Je hebt een bachelor verpleegkunde. | @diploma bachelor = required
profile | Je hebt een bachelor of graduaat verpleegkunde. | @diploma bachelor = required ; @diploma graduaat = required ; @diploma bachelor ~ @diploma graduaat
profile | Je bent bachelor in de ergotherapie. | @diploma bachelor = required
profile | Master in de psychologie is een pluspunt. | @diploma master = preferred
profile | Je hebt een diploma HBO5 verpleegkunde. | @diploma graduaat = required
profile | Je hebt een diploma secundair onderwijs. | @diploma secundair = required
profile | Je hebt een attest van zorgkundige. | @diploma zorgkundige = required
profile | Je bent gediplomeerd zorgkundige. | @diploma zorgkundige = required
profile | Een diploma is niet nodig. | @diploma none = not-required
profile | Je hebt geen diploma nodig. | @diploma none = not-required
profile | Diploma: niet vereist | @diploma none = not-required
profile | We kijken niet naar je diploma. | @diploma none = not-required
profile | Je hebt een diploma zorgkundige of je bent bereid het te behalen. | @diploma zorgkundige = trainable
profile | Je volgt bij ons de opleiding tot zorgkundige. | @diploma zorgkundige = trainable
profile | Je hebt een bachelordiploma of je bent gelijkwaardig door ervaring. | @diploma bachelor = required ; @experience any = required
profile | Je hebt een visum als zorgkundige. | @registration visum = required
profile | Je beschikt over een visum en een RIZIV-nummer. | @registration visum = required ; @registration riziv = required
profile | Je hebt een RIZIV-nummer of je vraagt het samen met ons aan. | @registration riziv = trainable
profile | Je hebt een erkenning als vroedvrouw. | @registration erkenning = required
about | Ons huis heeft een erkenning voor 90 bewoners. | - @registration
profile | Je spreekt goed Nederlands. | @language nl = required
profile | Je spreekt Nederlands op niveau B2. | @language nl:B2 = required
profile | Nederlands (B1) | @language nl:B1 = required
profile | Minstens niveau A2 Nederlands. | @language nl:A2 = required
profile | Je kent Frans of Engels. | @language fr = required ; @language en = required ; @language fr ~ @language en
profile | Kennis van het Frans is een pluspunt. | @language fr = preferred
profile | Nederlands C1, Frans B1, Engels is een meerwaarde. | @language nl:C1 = required ; @language fr:B1 = required ; @language en = preferred
profile | Een mondje Arabisch of Turks is mooi meegenomen. | @language ar = preferred ; @language tr = preferred
profile | Je hoeft nog geen perfect Nederlands te spreken. | @language nl = not-required
profile | Je leert Nederlands bij ons. | @language nl = trainable
offer | Nederlandse les tijdens de werkuren | - @language
profile | Je hebt ervaring in de ouderenzorg. | @experience any = required
profile | Je hebt minstens 2 jaar ervaring. | @experience 2 jaar = required
profile | Minimum drie jaar ervaring als verpleegkundige | @experience 3 jaar = required
profile | Minstens 6 maanden ervaring in een woonzorgcentrum | @experience 6 maanden = required
profile | Ervaring in de ouderenzorg is een plus. | @experience any = preferred
profile | 2 jaar ervaring is een pluspunt. | @experience 2 jaar = preferred
profile | Ervaring is niet vereist. | @experience none = not-required
profile | Geen ervaring nodig. | @experience none = not-required
profile | Ervaring is geen must. | @experience none = not-required
profile | Geen ervaring? Geen probleem! | @experience none = not-required
profile | Ervaring is mooi meegenomen, maar geen must. | @experience any = preferred
profile | Schoolverlaters zijn welkom. | @experience none = not-required
profile | Ook als je pas afgestudeerd bent, ben je welkom. | @experience none = not-required
profile | Je hebt een jaar ervaring met kinderen. | @experience 1 jaar = required
profile | Ervaring: minimum 5 jaar | @experience 5 jaar = required
profile | Je legt een uittreksel uit het strafregister voor. | @criminal-record * = required
profile | Blanco strafregister | @criminal-record * = required
profile | Bewijs van goed gedrag en zeden | @criminal-record * = required
profile | Uittreksel strafregister model 2 | @criminal-record model 2 = required
profile | Een uittreksel uit het strafregister vragen we niet. | @criminal-record * = not-required
profile | Je bent medisch geschikt. | @medical * = required
profile | Je slaagt in het medisch onderzoek bij de arbeidsarts. | @medical * = required
profile | Je bent gevaccineerd tegen hepatitis B of bereid om dat te doen. | @medical * = trainable
profile | Je hebt een werkvergunning. | @work-permit * = required
profile | Je mag in België werken. | @work-permit * = required
conditions | Je werkt in het weekend. | @shift weekend = required
conditions | Je werkt om de twee weekends. | @shift weekend = required
conditions | Eén weekend op drie | @shift weekend = required
conditions | Geen weekendwerk | @shift weekend = not-required
conditions | Nooit in het weekend | @shift weekend = not-required
conditions | Je werkt niet op zaterdag. | @shift weekend = not-required
conditions | Je werkt in vroege en late diensten. | @shift vroeg = required ; @shift laat = required
conditions | Vroege, late en nachtdiensten | @shift vroeg = required ; @shift laat = required ; @shift nacht = required
conditions | Geen nachten | @shift nacht = not-required
conditions | Je werkt nooit 's nachts. | @shift nacht = not-required
conditions | Nachtwerk is er bij ons niet. | @shift nacht = not-required
conditions | Af en toe een avonddienst | @shift avond = required
conditions | Je werkt in een onderbroken uurrooster. | @shift onderbroken = required
conditions | Onderbroken diensten bestaan hier niet. | @shift onderbroken = not-required
conditions | Je werkt enkel overdag. | @shift none = required
conditions | Uurrooster: 7u-15u of 14u-21u30 | @shift vroeg = required ; @shift laat = required
conditions | Van 6.45 tot 14.15 uur | @shift vroeg = required
conditions | Van maandag tot vrijdag, 8u30 tot 16u30 | @shift none = required
conditions | Weekendwerk is mogelijk maar geen must. | @shift weekend = not-required
offer | Weekendpremie van 25 euro | - @shift
conditions | Voltijds | @hours voltijds = required
conditions | Een voltijdse job | @hours voltijds = required
conditions | 19/38 | @hours 19/38 = required
conditions | Je werkt 28,5/38. | @hours 28,5/38 = required
conditions | 80% | @hours 80% = required
conditions | Jobtime: 50% of 80% | @hours 50% = required ; @hours 80% = required ; @hours 50% ~ @hours 80%
conditions | 50% tot 80% | @hours 50%-80% = required
conditions | Je werkt 24 uur per week. | @hours 24 uur = required
conditions | Tussen 20 en 30 uur per week | @hours 20-30 uur = required
conditions | 20 tot 38 uur per week | @hours 20-38 uur = required
conditions | Halftijds | @hours 50% = required
conditions | Halftijds (19 uur) | @hours 19/38 = required
conditions | Een 4/5 contract | @hours 80% = required
conditions | 0,5 VTE | @hours 50% = required
conditions | Voltijds of deeltijds | @hours voltijds = required ; @hours deeltijds = required ; @hours voltijds ~ @hours deeltijds
offer | 24 uur vorming per jaar | - @hours
offer | Een contract van onbepaalde duur | @contract onbepaald = required
offer | Een vast contract | @contract onbepaald = required
offer | Contract van bepaalde duur (1 jaar) | @contract bepaald = required
offer | Bepaalde duur, daarna onbepaalde duur | @contract bepaald = required ; - @contract onbepaald
offer | Een vervangingscontract voor zes maanden | @contract vervanging = required
offer | Interim met optie op vast | @contract interim = required ; - @contract onbepaald
offer | Tijdelijk contract met kans op een vast contract | @contract bepaald = required ; - @contract onbepaald
offer | Studentenjob in de zomer | @contract student = required
conditions | Start: zo snel mogelijk | @start-date * = required
conditions | Startdatum: 1 oktober | @start-date * = required
conditions | Je kan onmiddellijk starten. | @start-date * = required
conditions | Start in overleg | @start-date * = required
profile | Je bent verpleegkundige of zorgkundige met een visum. | @registration visum = required
offer | Contract van onbepaalde duur, te beginnen in februari | @start-date * = required
offer | Indiensttreding op 1 april | @start-date * = required
conditions | Starten na de zomervakantie | @start-date * = required
conditions | Beginnen kan zodra jij vrij bent. | @start-date * = required
conditions | Wanneer? Zo gauw mogelijk. | @start-date * = required
offer | We starten in maart met een opleiding. | - @start-date
offer | Een overeenkomst tussen 50 en 100 % | @hours 50%-100% = required
offer | Een vervangingscontract van 32 uur | @hours 32 uur = required
offer | Een vast contract van dertig uur | @hours 30 uur = required
offer | Een job voor vierentwintig uur per week | @hours 24 uur = required
offer | Een voltijdse of 4/5-betrekking | @hours voltijds = required ; @hours 80% = required
offer | Voltijds, vier dagen per week kan ook | @hours voltijds = required ; @hours 80% = required
conditions | VTE: 0,8 | @hours 80% = required
conditions | 38-urenweek | @hours 38 uur = required
offer | Dertig uur opleiding in het eerste jaar | - @hours
offer | Eerst zes maanden, daarna voor altijd | @contract bepaald = required
offer | Een opdracht van negen maanden | @contract bepaald = required
offer | Opdracht tot het einde van het schooljaar | @contract bepaald = required
offer | Vervanging van een collega op loopbaanonderbreking | @contract vervanging = required
offer | Contract van onbepaalde duur, als student mag het ook | @contract onbepaald = required ; @contract student = required
conditions | Ook op zon- en feestdagen | @shift weekend = required
conditions | Enkel weekdagen | @shift weekend = not-required
conditions | In het weekend is er niemand. | @shift weekend = not-required
conditions | U werkt nooit op zaterdag of zondag. | @shift weekend = not-required
conditions | Een job zonder wachtdienst 's nachts | @shift nacht = not-required
conditions | Nachten doen we met een vaste ploeg. | @shift nacht = not-required
conditions | Eén zondag in de maand werk je ook. | @shift weekend = required
conditions | Van 19 tot 7 u | @shift nacht = required
conditions | Van 16u tot 20u | @shift avond = required
conditions | Tweemaal per maand tot 20 uur | @shift avond = required
conditions | Wachten van twaalf uur, zowel overdag als 's nachts | @shift nacht = required ; - @shift none
offer | Een eigen kinderdagverblijf, open van 6 tot 22 uur | - @shift
profile | Een bewijs van verzorgende of zorgkundige | @diploma secundair = required ; @diploma zorgkundige = required
profile | Je bent afgestudeerd als farmaceutisch-technisch assistent. | @diploma secundair = required
profile | Een getuigschrift hulpkok bij voorkeur | @diploma secundair = preferred
profile | Een bachelor is nodig. Een graduaat volstaat hier niet. | @diploma bachelor = required ; - @diploma graduaat
profile | Een attest levensreddend handelen | - @diploma
profile | Een jaar of vijf ervaring | @experience 5 jaar = required
profile | Werkervaring: minder dan zes maanden, of geen | @experience none = not-required ; - @experience 6 maanden
profile | Heb je al met mensen met autisme gewerkt, dan heb je een streepje voor. | @experience any = preferred
profile | Je bent erkend door de Vlaamse Gemeenschap. | @registration erkenning = required
profile | Je hebt een geldige badge van hulpverlener-ambulancier. | @registration erkenning = required
profile | Een badge hulpverlener-ambulancier is niet nodig. | @registration none = not-required
profile | Wiskunde mag geen Chinees voor je zijn. Tabellen klinken je niet als Chinees in de oren. | - @language zh
profile | Autorijden is handig, maar geen breekpunt. | @driving-licence B = preferred
profile | Een eigen wagen is geen verplichting. | @driving-licence B = not-required
profile | Je krijgt een onderzoek bij de dokter van het werk. | @medical * = required
profile | Een allergie voor huisdieren kan een probleem zijn. | @medical * = required
profile | Een blanco strafblad | @criminal-record * = required
profile | Een uittreksel uit het strafregister vragen we aan iedereen. | @criminal-record * = required
profile | Je bent toegelaten tot de Belgische arbeidsmarkt. | @work-permit * = required
profile | Een geldige verblijfskaart | @work-permit * = required
profile | Je bent tweetalig NL/FR. | @language nl = required ; @language fr = required
conditions | Nachten vallen dus niet op jou. | @shift nacht = not-required
conditions | Tachtig procent is te weinig. 75 %, te bespreken. | @hours 75% = required
conditions | Een 70 %-contract voor een jaar | @hours 70% = required
conditions | We zoeken iemand voor 60 procent. | @hours 60% = required
conditions | Twintig uur, elke week. | @hours 20 uur = required
conditions | Dertig uur/week | @hours 30 uur = required
conditions | Een halve baan | @hours 50% = required
conditions | Je werkt een volle week. | @hours voltijds = required
conditions | Vast team. 24 uur. | @hours 24 uur = required
conditions | De les duurt twintig uur in totaal. | - @hours
profile | Je bent geregistreerd bij de FOD Volksgezondheid. | @registration visum = required
profile | Je bezorgt ons je visumkaart. | @registration visum = required
profile | Je hebt een brandschoon verleden. | @criminal-record = required
profile | Je hebt recht om hier te werken. | @work-permit = required
profile | Je slaagt voor de medische schifting. | @medical = required
conditions | Een duurzaam contract | @contract onbepaald = required
conditions | Je start via een uitzendkantoor. | @contract interim = required
conditions | Je blijft zolang Leen afwezig is. | @contract vervanging = required
conditions | Nachtelijke diensten | @shift nacht = required
conditions | Begin meteen. | @start-date = required
profile | Schoolse papieren hoef je niet te hebben. | @diploma none = not-required
`;
