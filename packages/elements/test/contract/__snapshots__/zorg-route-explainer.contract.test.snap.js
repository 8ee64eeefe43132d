/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-route-explainer"] = 
`region (named)
  sectionheader
    heading (named) level=2
      StaticText (named)
    LabelText
      StaticText (named)
    combobox (named) expanded=false
      MenuListPopup
        option (named) selected=true
        group (named)
          option (named) selected=false
        group (named)
          option (named) selected=false
        group (named)
          option (named) selected=false
        group (named)
          option (named) selected=false
  status
  paragraph
    StaticText (named)
  group (named)
    paragraph
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
  paragraph
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
    listitem level=1
      StaticText (named)
  navigation (named)
    list
      listitem level=1
        button (named)
          StaticText (named)
      listitem level=1
        button (named)
          StaticText (named)
        StaticText (named)
      listitem level=1
        button (named)
          StaticText (named)
        StaticText (named)
      listitem level=1
        button (named)
          StaticText (named)
      listitem level=1
        button (named)
          StaticText (named)
      listitem level=1
        button (named)
          StaticText (named)
  heading (named) level=3
    StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
  list
    listitem level=1
      article
        heading (named) level=4
          button (named) expanded=true
            StaticText (named)
        list
          listitem level=2
            StaticText (named)
          listitem level=2
            StaticText (named)
          listitem level=2
            StaticText (named)
        paragraph
          StaticText (named)
        paragraph
          StaticText (named)
        list (named)
          listitem level=2
            heading (named) level=5
              StaticText (named)
            paragraph
              StaticText (named)
            list
              listitem level=3
                StaticText (named)
              listitem level=3
                StaticText (named)
            group (named)
              paragraph
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              paragraph
                StaticText (named)
          listitem level=2
            paragraph
              StaticText (named)
            heading (named) level=5
              button (named) expanded=false
                StaticText (named)
            list
              listitem level=3
                StaticText (named)
              listitem level=3
                StaticText (named)
          listitem level=2
            paragraph
              StaticText (named)
            list
              listitem level=3
                StaticText (named)
                paragraph
                  StaticText (named)
          listitem level=2
            paragraph
              StaticText (named)
            heading (named) level=5
              button (named) expanded=false
                StaticText (named)
            list
              listitem level=3
                StaticText (named)
              listitem level=3
                StaticText (named)
            group (named)
              paragraph
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              button (named) pressed=false
                StaticText (named)
              paragraph
                StaticText (named)
          listitem level=2
            paragraph
              StaticText (named)
            list
              listitem level=3
                StaticText (named)
                paragraph
                  StaticText (named)
          listitem level=2
            paragraph
              StaticText (named)
            heading (named) level=5
              button (named) expanded=false
                StaticText (named)
            list
              listitem level=3
                StaticText (named)
              listitem level=3
                StaticText (named)
          listitem level=2
            paragraph
              StaticText (named)
            list
              listitem level=3
                StaticText (named)
                paragraph
                  StaticText (named)
              listitem level=3
                StaticText (named)
              listitem level=3
                StaticText (named)
              listitem level=3
                StaticText (named)
                paragraph
                  StaticText (named)
          listitem level=2
            heading (named) level=5
              StaticText (named)
        group
          DisclosureTriangle (named) expanded=false
            StaticText (named)
        paragraph
          StaticText (named)
        button (named)
          StaticText (named)
        button (named)
          StaticText (named)
        paragraph
          StaticText (named)
        group
          DisclosureTriangle (named) expanded=false
            StaticText (named)
    listitem level=1
      article
        heading (named) level=4
          button (named) expanded=false
            StaticText (named)
        list
          listitem level=2
            StaticText (named)
          listitem level=2
            StaticText (named)
        paragraph
          StaticText (named)
        paragraph
          StaticText (named)
    listitem level=1
      article
        heading (named) level=4
          button (named) expanded=false
            StaticText (named)
        list
          listitem level=2
            StaticText (named)
        paragraph
          StaticText (named)
        paragraph
          StaticText (named)
  paragraph
    button (named)
      StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
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
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)
    button (named) pressed=false
      StaticText (named)`;
/* end snapshot zorg-route-explainer */

