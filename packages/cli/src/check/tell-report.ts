import { cliMessagesFor } from '@zorg-match/i18n';
import type { Session } from '../session.js';
import type { Report } from './check-text.js';

/** Tells each finding of a report, sums them up, and gives the report itself. */
export async function tellReport(file: string, report: Report, session: Session): Promise<void> {
  const messages = cliMessagesFor();
  for (const { severity, code, message } of report.issues) {
    const sentence = `${messages.severity[severity]}: ${message}`;
    if (severity === 'error' || code === 'newer-format') session.problem(sentence);
    else session.remark(sentence);
  }
  if (report.kind === null) session.problem(messages.unknownKind);
  session.remark(messages.checked(report));
  await session.give({ file, ...report });
}
