/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-skills-picker"] = 
`LabelText
  StaticText "Wat kan je?"
StaticText "2 gekozen"
paragraph
  StaticText "Typ iets wat je doet of deed. Gewone woorden zijn goed."
combobox "Wat kan je?" expanded=false required=false
list "2 gekozen"
  listitem level=1
    StaticText "luisteren naar mensen"
    combobox "luisteren naar mensen: Hoe goed kan je dit?" = kan ik expanded=false
      MenuListPopup
        option "kan ik" selected=true
        option "leer ik nu" selected=false
        option "wil ik leren" selected=false
    button "Haal weg: luisteren naar mensen"
      StaticText "haal weg"
  listitem level=1
    StaticText "koken voor een groep"
    combobox "koken voor een groep: Hoe goed kan je dit?" = kan ik expanded=false
      MenuListPopup
        option "kan ik" selected=true
        option "leer ik nu" selected=false
        option "wil ik leren" selected=false
    button "Haal weg: koken voor een groep"
      StaticText "haal weg"
group "Past hier vaak bij"
  list
    listitem level=1
      button "Voeg toe: bedden opmaken"
        StaticText "bedden opmaken"
    listitem level=1
      button "Voeg toe: helpen bij het eten"
        StaticText "helpen bij het eten"
    listitem level=1
      button "Voeg toe: bewoners wassen"
        StaticText "bewoners wassen"
    listitem level=1
      button "Voeg toe: mensen veilig verplaatsen"
        StaticText "mensen veilig verplaatsen"
    listitem level=1
      button "Voeg toe: kamers schoonmaken"
        StaticText "kamers schoonmaken"
status`;
/* end snapshot zorg-skills-picker */

