import { resolve } from 'node:path';
import type { Regime } from '../../rules/document-context.js';
import { initPretty } from '../new/init-pretty.js';
import { initWorkspace } from '../new/init-workspace.js';
import { today } from '../today.js';
import { isColorful } from './colorful.js';
import { folderName } from './folder-name.js';
import { writeReport } from './write-report.js';

interface Options {
  carrier?: string;
  regime?: Regime;
  color: boolean;
}

/**
 * `cpni init`
 *
 * @throws CpniError for a folder that is a workspace already
 */
export function initCommand(folder: string | undefined, { carrier, regime, color }: Options): void {
  const cwd = process.cwd();
  const report = initWorkspace(
    folder ?? '.',
    cwd,
    {
      ...(carrier !== undefined && { carrier: folderName('--carrier', carrier) }),
      ...(regime !== undefined && { regime }),
    },
    today(),
  );
  const at = { folder: resolve(cwd, folder ?? '.'), cwd };
  writeReport(initPretty(report, { color: isColorful(color, process.stdout), ...at }));
}
