import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cssTarget = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** Bundles the service worker with the list of everything that the kit needs to start without a network. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const entries = Object.values(bundle).map((file) => {
        const contents = file.type === 'chunk' ? file.code : file.source;
        // hashed names never change their contents; the others are told apart by theirs
        const revision = file.fileName.startsWith('assets/')
          ? null
          : createHash('sha256').update(contents).digest('hex').slice(0, 16);
        return { url: `/kit/${file.fileName}`, revision };
      });
      const worker = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { __PRECACHE__: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          lib: { entry: here('src/sw.ts'), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
        },
      });
      const output = Array.isArray(worker) ? worker[0] : worker;
      if (!output || !('output' in output)) throw new Error('The service worker was not built');
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: output.output[0].code });
    },
  };
}

export default defineConfig({
  base: '/kit/',
  resolve: { alias: { '@tokens': here('../../src/main/resources/META-INF/resources/styles/tokens.css') } },
  server: { fs: { allow: [here('../..')] } },
  build: {
    outDir: process.env.KIT_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget,
    modulePreload: { polyfill: false },
  },
  plugins: [serviceWorker()],
});
