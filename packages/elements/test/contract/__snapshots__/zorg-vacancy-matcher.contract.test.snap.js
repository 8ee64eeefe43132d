/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-vacancy-matcher"] = 
`group "Jobs voor jou"
  heading "Jobs voor jou" level=2
    StaticText "Jobs voor jou"
  paragraph
    StaticText "3 jobs"
    StaticText ". Wat het best past, staat bovenaan."
    StaticText "De lijst met jobs is van 2 november 2020. Kijk na of de job nog open is."
  status
  button "Kies wat je zoekt" expanded=false
    StaticText "Kies wat je zoekt"
  paragraph
    StaticText "Zeg hoeveel Nederlands je kent. Dan weten we meer over 1 job."
  button "Vertel het"
    StaticText "Vertel het"
  list
    listitem level=1
      article "Zorgkundige"
        heading "Zorgkundige" level=3
          StaticText "Zorgkundige"
        button "Bewaar: Zorgkundige" pressed=false
          StaticText "Bewaar"
        list
          listitem level=2
            StaticText "·"
            StaticText "WZC De Test"
          listitem level=2
            StaticText "·"
            StaticText "Mol"
          listitem level=2
            StaticText "·"
            StaticText "19 van 38 uur per week"
          listitem level=2
            StaticText "·"
            StaticText "€ 2.400 tot € 2.900 bruto per maand"
          listitem level=2
            StaticText "·"
            StaticText "solliciteren tot 30 november 2999"
        paragraph
          StaticText "Past goed bij wat je kan"
        list
          listitem level=2
            StaticText "2 heb je"
          listitem level=2
            StaticText "2 nog niet"
          listitem level=2
            StaticText "1 weten we niet"
        paragraph
          StaticText "Nodig voor je mag starten"
        list
          listitem level=2
            StaticText "Visum voor zorgkundige of rijbewijs B"
            StaticText ": "
            StaticText "weten we nog niet"
          listitem level=2
            StaticText "Nederlands, niveau B1"
            StaticText ": "
            StaticText "weten we nog niet"
        paragraph
          StaticText "Ze leiden je op voor"
          StaticText ":"
          StaticText "mensen veilig verplaatsen"
        button "Waarom?" expanded=false
          StaticText "Waarom?"
        button "Mijn weg naar deze job"
          StaticText "Mijn weg naar deze job"
        button "Vergelijk: Zorgkundige" pressed=false
          StaticText "Vergelijk"
        button "Verberg: Zorgkundige"
          StaticText "Verberg"
    listitem level=1
      article "Kok"
        heading "Kok" level=3
          StaticText "Kok"
        button "Bewaar: Kok" pressed=false
          StaticText "Bewaar"
        list
          listitem level=2
            StaticText "·"
            StaticText "WZC De Test"
          listitem level=2
            StaticText "·"
            StaticText "19 van 38 uur per week"
          listitem level=2
            StaticText "·"
            StaticText "€ 2.400 tot € 2.900 bruto per maand"
          listitem level=2
            StaticText "·"
            StaticText "solliciteren tot 30 november 2999"
        paragraph
          StaticText "Dat weten we niet: we herkennen te weinig in deze vacature"
        list
          listitem level=2
            StaticText "1 heb je"
        button "Waarom?" expanded=false
          StaticText "Waarom?"
        button "Mijn weg naar deze job"
          StaticText "Mijn weg naar deze job"
        button "Vergelijk: Kok" pressed=false
          StaticText "Vergelijk"
        button "Verberg: Kok"
          StaticText "Verberg"
  paragraph
    StaticText "Je ziet 2 van de 3 jobs."
  button "Toon 1 meer"
    StaticText "Toon 1 meer"`;
/* end snapshot zorg-vacancy-matcher */

