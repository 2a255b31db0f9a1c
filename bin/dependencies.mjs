// Holds the two lists of parts against what they must name and against the licences that are open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LISTS = {
  'java.cdx.json': ['spring-boot', 'flow-server', 'vaadin-core-components', 'spring-security-core', 'hibernate-core', 'flyway-core', 'h2', 'postgresql', 'poi-ooxml'],
  'kit.cdx.json': ['idb', 'lit-html', 'workbox-core', 'vite', 'vitest', 'typescript'],
};

// for all of them: whoever has Yoriai may run, read, change and pass on the part
const OPEN = new Set([
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
]);

// a name of its own for a text that is one of the above
const SAME_AS = new Map([
  ['iCal4j - License', 'BSD-3-Clause'], // its LICENSE.txt is that text, word for word
]);

// offered beside an open one, or needed by a piece within the part: taken or kept as said
const BESIDE = new Map([
  ['BSD-4-Clause', 'ArchUnit carries ASM under it; no advertising names ASM, so its clause asks nothing'],
  ['CDDL', 'Atmosphere is offered under Apache-2.0 too, which is taken'],
  ['EPL 1.0', 'H2 is offered under MPL-2.0 too, which is taken'],
  ['GNU Lesser General Public License', 'JavaParser is offered under Apache-2.0 too, which is taken'],
  ['GPL-2.0-with-classpath-exception', 'Jakarta parts are offered under EPL-2.0 too, which is taken'],
  ['LGPL-2.1-only', 'Logback is offered under EPL-2.0 too, which is taken'],
  ['LGPL-2.1-or-later', 'JNA is offered under Apache-2.0 too, which is taken'],
]);

const licencesOf = (part) =>
  (part.licenses ?? [])
    .flatMap(({ expression, license }) => (expression ?? license.id ?? license.name).split(/ OR | AND /))
    .map((name) => name.replace(/[()]/g, '').trim())
    .map((name) => SAME_AS.get(name) ?? name);

const wrong = [];
for (const [file, main] of Object.entries(LISTS)) {
  const parts = JSON.parse(readFileSync(join(process.argv[2], file), 'utf8')).components ?? [];
  for (const name of main) {
    if (!parts.some((part) => part.name === name)) wrong.push(`${file} does not name ${name}`);
  }
  for (const part of parts) {
    const licences = licencesOf(part);
    const which = `${file}: ${part.name} ${part.version}`;
    const strange = licences.filter((name) => !OPEN.has(name) && !BESIDE.has(name));
    if (strange.length > 0) wrong.push(`${which} stands under "${strange.join('", "')}", which is on no list of bin/dependencies.mjs`);
    else if (!licences.some((name) => OPEN.has(name))) wrong.push(`${which} names no open licence`);
  }
  console.log(`${file}: ${parts.length} parts`);
}
for (const line of wrong) console.error(line);
process.exit(wrong.length === 0 ? 0 : 1);
