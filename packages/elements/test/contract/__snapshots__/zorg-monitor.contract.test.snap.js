/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-monitor"] = 
`heading (named) level=2
  StaticText (named)
status
LabelText
  StaticText (named)
  combobox (named) expanded=false
    MenuListPopup
      option (named) selected=true
      option (named) selected=false
LabelText
  StaticText (named)
  combobox (named) expanded=false
    MenuListPopup
      option (named) selected=true
      option (named) selected=false
paragraph
  strong
    StaticText (named)
paragraph
  StaticText (named)
paragraph
  StaticText (named)
button (named)
  StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  image (named)
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
  button (named) expanded=false
    StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  image (named)
  StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  list
    listitem level=1
      StaticText (named)
    listitem level=1
      StaticText (named)
    listitem level=1
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
  LabelText
    StaticText (named)
    combobox (named) expanded=false
      MenuListPopup
        option (named) selected=false
        option (named) selected=true
        option (named) selected=false
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
heading (named) level=3
  StaticText (named)
paragraph
  StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
  paragraph
    StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  group (named)
    table (named)
      caption
        StaticText (named)
      rowgroup
        row
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
          columnheader (named) required=false
            StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
      row
        rowheader (named) required=false
          StaticText (named)
        cell
        cell (named)
          StaticText (named)
        cell (named)
          StaticText (named)
  paragraph
    StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)`;
/* end snapshot zorg-monitor */

