/** `npm run check:content [folder]`: prints every fault of the content and of its language, and fails where there is one. */
import { contentFaults } from './content-faults.ts';
import { readContentFiles } from './content-files.ts';
import { describeFault } from './fault.ts';
import { languageFaults } from './language-faults.ts';

const [root = 'content'] = process.argv.slice(2);
const files = readContentFiles(root);
const faults = [...contentFaults(files), ...languageFaults(files)];
for (const fault of faults) console.error(describeFault(fault));
console.log(`${files.length} files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
