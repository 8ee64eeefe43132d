import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the panel as it stands now: `rule: where`, for every rule of WCAG 2.2 A and AA and good habits. */
export async function faults(panel) {
  if (!(await panel.evaluate('typeof axe === "object"'))) await panel.evaluate(source);
  const { violations } = await panel.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
  );
}
