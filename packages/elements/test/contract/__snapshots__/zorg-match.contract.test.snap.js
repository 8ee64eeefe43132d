/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-match"] = 
`heading "Welke job past bij jou?" level=2
  StaticText "Welke job past bij jou?"
paragraph
  StaticText "Zeg wat je kan. Wij zoeken mee welke job past, en hoe je er komt."
paragraph
  StaticText "Alles blijft op dit toestel. Je hebt geen account nodig."
group "Wat kan je al?"
  LabelText
    StaticText "Wat kan je al?"
  StaticText "1 gekozen"
  paragraph
    StaticText "Typ iets wat je doet of deed. Gewone woorden zijn goed."
  combobox "Wat kan je al?" expanded=false required=false
  list "1 gekozen"
    listitem level=1
      StaticText "luisteren naar mensen"
      combobox "luisteren naar mensen: Hoe goed kan je dit?" = kan ik expanded=false
        MenuListPopup
          option "kan ik" selected=true
          option "leer ik nu" selected=false
          option "wil ik leren" selected=false
      button "Haal weg: luisteren naar mensen"
        StaticText "haal weg"
  group "Past hier vaak bij"
    list
      listitem level=1
        button "Voeg toe: bewoners wassen"
          StaticText "bewoners wassen"
      listitem level=1
        button "Voeg toe: mensen veilig verplaatsen"
          StaticText "mensen veilig verplaatsen"
      listitem level=1
        button "Voeg toe: helpen bij het eten"
          StaticText "helpen bij het eten"
      listitem level=1
        button "Voeg toe: bedden opmaken"
          StaticText "bedden opmaken"
  status
  group "Vertel meer, als je wil"
    heading "Vertel meer, als je wil" level=3
      button "Vertel meer, als je wil" expanded=false
        StaticText "Vertel meer, als je wil"
    status
group "Welke jobs passen?"
  group "Jobs voor jou"
    heading "Jobs voor jou" level=2
      StaticText "Jobs voor jou"
    paragraph
      StaticText "2 jobs"
      StaticText ". Wat het best past, staat bovenaan."
    status
    button "Kies wat je zoekt" expanded=false
      StaticText "Kies wat je zoekt"
    paragraph
      StaticText "Nog geen job past echt. Voeg toe wat je nog kan, of bekijk je weg naar een job."
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
              StaticText "WZC Zorgkundige"
          paragraph
            StaticText "Dat weten we niet: we herkennen te weinig in deze vacature"
          list
            listitem level=2
              StaticText "1 heb je"
            listitem level=2
              StaticText "1 nog niet"
          button "Waarom?" expanded=false
            StaticText "Waarom?"
          button "Mijn weg naar deze job"
            StaticText "Mijn weg naar deze job"
          button "Vergelijk: Zorgkundige" pressed=false
            StaticText "Vergelijk"
          button "Verberg: Zorgkundige"
            StaticText "Verberg"
      listitem level=1
        article "Logistiek assistent"
          heading "Logistiek assistent" level=3
            StaticText "Logistiek assistent"
          button "Bewaar: Logistiek assistent" pressed=false
            StaticText "Bewaar"
          list
            listitem level=2
              StaticText "·"
              StaticText "WZC Logistiek assistent"
          paragraph
            StaticText "Dat weten we niet: we herkennen te weinig in deze vacature"
          list
            listitem level=2
              StaticText "2 nog niet"
          button "Waarom?" expanded=false
            StaticText "Waarom?"
          button "Mijn weg naar deze job"
            StaticText "Mijn weg naar deze job"
          button "Vergelijk: Logistiek assistent" pressed=false
            StaticText "Vergelijk"
          button "Verberg: Logistiek assistent"
            StaticText "Verberg"
button "Bewaar als bestand"
  StaticText "Bewaar als bestand"
LabelText
  StaticText "Open een bestand"
  button "Open een bestand" = No file chosen
button "Wis mijn keuzes"
  StaticText "Wis mijn keuzes"
status`;
/* end snapshot zorg-match */

