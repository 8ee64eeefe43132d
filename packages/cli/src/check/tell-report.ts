import type { Session } from '../session.js';
import type { Report } from './check-text.js';
import { editorSentences, type EditorLanguage } from './languages/editor-sentences.js';

/**
 * Tells each finding of a report in the language of the editor, vacancy by vacancy, sums them up, and gives the report
 * itself. Only errors, and a format newer than ours, are problems.
 */
export async function tellReport(
  file: string,
  report: Report,
  session: Session,
  lang: EditorLanguage = 'nl',
): Promise<void> {
  const say = editorSentences(lang);
  for (const { severity, code, message } of report.issues) {
    const sentence = `${say.severity[severity]}: ${message}`;
    if (severity === 'error' || code === 'newer-format') session.problem(sentence);
    else session.remark(sentence);
  }
  for (const { number, title, findings } of report.vacancies ?? []) {
    session.remark(say.entry({ number, title }));
    for (const { message } of findings) session.remark(`  ${say.severity.warning}: ${message}`);
  }
  if (report.kind === null) session.problem(say.unknownKind);
  session.remark(summaryOf(report, lang));
  await session.give({ file, ...report });
}

function summaryOf(report: Report, lang: EditorLanguage): string {
  const { fine, checked, counted } = editorSentences(lang);
  const { usable, errors } = report;
  const warnings = report.warnings + (report.vacancies ?? []).reduce((sum, { findings }) => sum + findings.length, 0);
  if (report.kind !== 'feed') return counted(report);
  return errors + warnings === 0
    ? `${fine} ${checked({ usable, errors, warnings })}`
    : checked({ usable, errors, warnings });
}
