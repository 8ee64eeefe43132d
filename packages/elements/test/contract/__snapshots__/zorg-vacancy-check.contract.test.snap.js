/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-vacancy-check"] = 
`status
region (named)
  heading (named) level=2
    StaticText (named)
  paragraph
    StaticText (named)
  LabelText
    StaticText (named)
  textbox (named) required=false
    StaticText (named)
  LabelText
    StaticText (named)
  textbox (named) required=false
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
    LineBreak (named)
    StaticText (named)
paragraph
  strong
    StaticText (named)
paragraph
  StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  list
    listitem level=1
      paragraph
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
      button (named)
        StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  list
    listitem level=1
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  list
    listitem level=1
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
      button (named)
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
    listitem level=1
      StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  paragraph
    StaticText (named)
  group
    DisclosureTriangle (named) expanded=false
      StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  list
    listitem level=1
      paragraph
        StaticText (named)
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
    listitem level=1
      paragraph
        StaticText (named)
      button (named)
        StaticText (named)
region (named)
  heading (named) level=3
    StaticText (named)
  paragraph
    StaticText (named)
  heading (named) level=4
    StaticText (named)
  list
    listitem level=1
      StaticText (named)
    listitem level=1
      StaticText (named)
  paragraph
    StaticText (named)
  heading (named) level=4
    StaticText (named)
  list
    listitem level=1
      StaticText (named)
region (named)
  heading (named) level=3
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
  button (named)
    StaticText (named)`;
/* end snapshot zorg-vacancy-check */

