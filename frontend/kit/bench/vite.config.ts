import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The measurement of saving as one script, to be run in a browser by the benchmark. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: here('../../../target/kit-bench'),
    emptyOutDir: true,
    lib: { entry: here('save.ts'), formats: ['iife'], name: 'bench', fileName: () => 'save.js' },
  },
});
