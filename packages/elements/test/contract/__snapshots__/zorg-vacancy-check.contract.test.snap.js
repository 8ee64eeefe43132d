/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-vacancy-check"] = 
`status
region "Je vacature nalezen"
  heading "Je vacature nalezen" level=2
    StaticText "Je vacature nalezen"
  paragraph
    StaticText "Plak of typ je vacature. We zeggen hoe een kandidaat ze leest. Er wordt niets verstuurd."
  LabelText
    StaticText "Titel van de job"
  textbox "Titel van de job" = Poetsvrouw required=false
    StaticText "Poetsvrouw"
  LabelText
    StaticText "Tekst van de vacature"
  textbox "Tekst van de vacature" = Taken
• Je poetst de kamers.
• Je deelt maaltijden uit.
• Je wast bewoners.
Profiel
• Je hebt een rijbewijs B.
Wij bieden
• Een plaats in een jong team.
• Teneinde je te helpen, krijg je een opleiding. required=false
    StaticText "Taken"
    LineBreak "
"
    StaticText "• Je poetst de kamers."
    LineBreak "
"
    StaticText "• Je deelt maaltijden uit."
    LineBreak "
"
    StaticText "• Je wast bewoners."
    LineBreak "
"
    StaticText "Profiel"
    LineBreak "
"
    StaticText "• Je hebt een rijbewijs B."
    LineBreak "
"
    StaticText "Wij bieden"
    LineBreak "
"
    StaticText "• Een plaats in een jong team."
    LineBreak "
"
    StaticText "• Teneinde je te helpen, krijg je een opleiding."
paragraph
  strong
    StaticText "10 opmerkingen"
  StaticText "Je zinnen hebben gemiddeld 5 woorden."
region "Wie haakt hier af? 2"
  heading "Wie haakt hier af? 2" level=3
    StaticText "Wie haakt hier af?"
    StaticText " "
    StaticText "2"
  list
    listitem level=1
      paragraph
        StaticText "‘"
        StaticText "Poetsvrouw"
        StaticText "’"
        StaticText "Deze naam roept één soort mens op. De anderen lezen niet verder. Kies een naam voor iedereen: “medewerker schoonmaak”, “zorgkundige”."
    listitem level=1
      paragraph
        StaticText "‘"
        StaticText "jong team"
        StaticText "’"
        StaticText "Wie ouder is, denkt: dit is niets voor mij. Zeg hoe je samenwerkt: “een team dat elkaar helpt”."
      button "Toon in je tekst: jong team"
        StaticText "Toon"
region "Vraag je niet te veel? 1"
  heading "Vraag je niet te veel? 1" level=3
    StaticText "Vraag je niet te veel?"
    StaticText " "
    StaticText "1"
  list
    listitem level=1
      paragraph
        StaticText "‘"
        StaticText "rijbewijs B"
        StaticText "’"
        StaticText "Kan dit ook “een pluspunt” zijn, of “je leert het bij ons”? Van onze 8 soorten kandidaten voldoen er nu 3. Zonder deze voorwaarde zijn het er 8."
      button "Toon in je tekst: rijbewijs B"
        StaticText "Toon"
region "Eenvoudiger gezegd 1"
  heading "Eenvoudiger gezegd 1" level=3
    StaticText "Eenvoudiger gezegd"
    StaticText " "
    StaticText "1"
  list
    listitem level=1
      paragraph
        StaticText "‘"
        StaticText "Teneinde"
        StaticText "’"
        StaticText "→ om te"
      button "Toon in je tekst: Teneinde"
        StaticText "Toon"
region "Zo lezen wij het"
  heading "Zo lezen wij het" level=3
    StaticText "Zo lezen wij het"
  paragraph
    StaticText "Onderstreept is wat we herkennen als vraag aan de kandidaat."
  list
    listitem level=1
      StaticText "dit moet"
    listitem level=1
      StaticText "dit is een pluspunt"
    listitem level=1
      StaticText "dit leer je hier"
    listitem level=1
      StaticText "dit kennen we niet: zeg het met andere woorden"
  paragraph
    StaticText "Taken"
  paragraph
    StaticText "Je "
    StaticText "poetst de kamers"
    StaticText "."
  paragraph
    StaticText "Je "
    StaticText "deelt maaltijden uit"
    StaticText "."
  paragraph
    StaticText "Je "
    StaticText "wast bewoners"
    StaticText "."
  paragraph
    StaticText "Profiel"
  paragraph
    StaticText "Je hebt een "
    StaticText "rijbewijs B"
    StaticText "."
  paragraph
    StaticText "Wij bieden"
  paragraph
    StaticText "Een plaats in een jong team."
  paragraph
    StaticText "Teneinde je te helpen, krijg je een opleiding."
region "Klaar voor nieuwkomers"
  heading "Klaar voor nieuwkomers" level=3
    StaticText "Klaar voor nieuwkomers"
  list
    listitem level=1
      paragraph
        StaticText "Staat er iemand naast je in het begin?"
        StaticText " "
        StaticText "staat er nog niet in"
      paragraph
        StaticText "In je eerste maanden werk je samen met een vaste collega. Die toont je alles."
      button "Zet erbij: Staat er iemand naast je in het begin?"
        StaticText "Zet erbij"
    listitem level=1
      paragraph
        StaticText "Kan je Nederlands leren op het werk?"
        StaticText " "
        StaticText "staat er nog niet in"
      paragraph
        StaticText "Leer je nog Nederlands? Wij helpen je daarbij tijdens je uren."
      button "Zet erbij: Kan je Nederlands leren op het werk?"
        StaticText "Zet erbij"
    listitem level=1
      paragraph
        StaticText "Zijn de uren duidelijk?"
        StaticText " "
        StaticText "staat er nog niet in"
      paragraph
        StaticText "Je werkt … uur per week, tussen … en … uur. Weekend: één op …."
      button "Zet erbij: Zijn de uren duidelijk?"
        StaticText "Zet erbij"
    listitem level=1
      paragraph
        StaticText "Hoe raak je er zonder auto?"
        StaticText " "
        StaticText "staat er nog niet in"
      paragraph
        StaticText "Bus … stopt op … minuten stappen. Het station is …"
      button "Zet erbij: Hoe raak je er zonder auto?"
        StaticText "Zet erbij"
    listitem level=1
      paragraph
        StaticText "Wat met opvang voor kinderen?"
        StaticText " "
        StaticText "staat er nog niet in"
      paragraph
        StaticText "Zoek je opvang voor je kinderen? Wij zoeken mee."
      button "Zet erbij: Wat met opvang voor kinderen?"
        StaticText "Zet erbij"
    listitem level=1
      paragraph
        StaticText "Kan je de job hier leren?"
        StaticText " "
        StaticText "staat erin"
      button "Toon in je tekst: krijg je een opleiding"
        StaticText "Toon"
    listitem level=1
      paragraph
        StaticText "Wie kan je bellen?"
        StaticText " "
        StaticText "staat er nog niet in"
      paragraph
        StaticText "Vragen? Bel of mail … We antwoorden binnen … dagen."
      button "Zet erbij: Wie kan je bellen?"
        StaticText "Zet erbij"
    listitem level=1
      paragraph
        StaticText "Zegt de eerste zin waar het om gaat?"
        StaticText " "
        StaticText "staat erin"
      button "Toon in je tekst: Je poetst de kamers"
        StaticText "Toon"
region "Taken verdelen"
  heading "Taken verdelen" level=3
    StaticText "Taken verdelen"
  paragraph
    StaticText "Zo kan iemand zonder diploma een deel van het werk doen."
  heading "Ondersteunende taken. Hiervoor is geen registratie nodig." level=4
    StaticText "Ondersteunende taken. Hiervoor is geen registratie nodig."
  list
    listitem level=1
      StaticText "kamers en lokalen schoonmaken"
    listitem level=1
      StaticText "maaltijden uitdelen"
  paragraph
    StaticText "Bron"
    StaticText ": "
    StaticText "AKOV: beroepskwalificatie logistiek assistent in de zorg"
  heading "Zorgtaken. Vraag na bij je hoofdverpleegkundige wie ze mag doen." level=4
    StaticText "Zorgtaken. Vraag na bij je hoofdverpleegkundige wie ze mag doen."
  list
    listitem level=1
      StaticText "mensen wassen"
  group
    DisclosureTriangle "Een tweede vacature, met alleen deze taken" expanded=false
      StaticText "Een tweede vacature, met alleen deze taken"
region "Meenemen"
  heading "Meenemen" level=3
    StaticText "Meenemen"
  group
    DisclosureTriangle "Voor je website (JSON-LD)" expanded=false
      StaticText "Voor je website (JSON-LD)"
  button "Druk af"
    StaticText "Druk af"
`;
/* end snapshot zorg-vacancy-check */

