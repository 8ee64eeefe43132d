/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-profile"] = 
`group "Vertel meer, als je wil"
  group "Begin je liever zo?"
    paragraph
      StaticText "Begin je liever zo?"
    button "Vertel wat je deed"
      StaticText "Vertel wat je deed"
    button "Kijk naar een job"
      StaticText "Kijk naar een job"
  heading "Vertel meer, als je wil" level=3
    button "Vertel meer, als je wil" expanded=false
      StaticText "Vertel meer, als je wil"
  status
`;
/* end snapshot zorg-profile */

