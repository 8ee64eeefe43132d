export type { CliMessages, Messages, PanelMessages } from './messages.js';
export type { FitCounts } from './nl/grades.js';
export { cliMessagesFor, languages, loadMessages, messagesFor, panelMessagesFor } from './messages-for.js';
export { conditionHelp, conditionText } from './condition-text.js';
export type { NamedCondition } from './condition-text.js';
export { issueForEditor, issueForPerson } from './issue-text.js';
export { mirror as mirrorMessages } from './nl/mirror.js';
export { routeMessagesFor } from './route-messages.js';
export type { RouteMessages } from './route-messages.js';
