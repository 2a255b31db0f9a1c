import { createRequire } from 'node:module';
import { join } from 'node:path';
import express from 'express';
import PouchDB from 'pouchdb';

const expressPouchDB = createRequire(import.meta.url)('express-pouchdb');
const folder = process.argv[2];
const Stored = PouchDB.defaults({ prefix: `${folder}/` });
const app = express();
app.use(
  '/',
  expressPouchDB(Stored, {
    mode: 'minimumForPouchDB',
    configPath: join(folder, 'config.json'),
    logPath: join(folder, 'log.txt'),
  }),
);
const listener = app.listen(0, () => console.log(listener.address().port));
