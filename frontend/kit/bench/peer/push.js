import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';

// documents a second pushed by 10 devices, each with 2,000 documents, in batches of 200, to a server with its data on disk
const DEVICES = 10;
const DOCUMENTS = 2_000;
const BATCH = 200;

PouchDB.plugin(memory);
const folder = mkdtempSync(join(tmpdir(), 'pouchdb-'));
const server = spawn(process.execPath, [fileURLToPath(new URL('./server.js', import.meta.url)), folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const port = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(Number(line))));

const devices = [];
for (let device = 0; device < DEVICES; device++) {
  const db = new PouchDB(`device-${device}`, { adapter: 'memory' });
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => ({
    _id: `${device}-${String(index).padStart(6, '0')}`,
    type: 'attendance.marked',
    status: 'present',
    filler: 'x'.repeat(300),
  }));
  await db.bulkDocs(documents);
  devices.push(db);
}
const began = performance.now();
await Promise.all(
  devices.map((db) => db.replicate.to(`http://localhost:${port}/venue`, { batch_size: BATCH, batches_limit: 2 })),
);
const seconds = (performance.now() - began) / 1000;
const { doc_count: count } = await new PouchDB(`http://localhost:${port}/venue`).info();
server.kill();
rmSync(folder, { recursive: true, force: true });
if (count !== DEVICES * DOCUMENTS) throw new Error(`${count} documents arrived`);
console.log(`BENCH peer-push ${Math.round(count / seconds)}`);
process.exit(0);
