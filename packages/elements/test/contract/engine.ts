import { executeServerCommand } from '@web/test-runner-commands';

/** Forced colours, the accessibility tree and input methods can be asked for in Chromium only. */
export const chromium = navigator.userAgent.includes('Chrome/');

/** Pretends media features for the time of `action`; false where no one can. */
export async function withMedia(features: Record<string, string>, action: () => Promise<void>): Promise<boolean> {
  if (!(await executeServerCommand<boolean, unknown>('media', features))) return false;
  try {
    await action();
  } finally {
    await executeServerCommand('media', {});
  }
  return true;
}
