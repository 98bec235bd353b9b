import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Extension pages load nothing but their own files, and no text of theirs can become HTML or code. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const anyPage = ['http://*/*', 'https://*/*'];

/**
 * Gives Chromium builds one id wherever they are loaded from, so that a moved folder keeps its record. Only the public half
 * was kept; a store puts its own in its place.
 */
const chromiumKey = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5UrbI36v0leT80eQrutojTa4KCmV88HiFSu+VOH4yq1HPfTkazRbKla+',
  'Js7pwTg2DeDhSFov86CfHoAePmBU5WAbz+xOtDh2E4oKnh+3vmQODAYy0YsPinp4gzyc2inzASMXPsPTeLCnitdDiUKbS+GDi8Jv',
  'LZjVdI/0VzRJc6szEC+TVt47NksPoOeb2NpKIhe+qi4dWcpt1KU/EFaSnycaA+MTmRkXZULKV9waiZRu+gBpQpvWFF5gq2Mt6t0d',
  '/Yyh99njRzJBc/NU5+6J7qlTJGOnqnL2od7qT21aOAk1ZDv/pAn77XihmJ36WT6jVVM1ubFN9vd6FW4eKJdFdQIDAQAB',
].join('');

/**
 * Takes out of Preact the one place that makes HTML out of text, `dangerouslySetInnerHTML`, which nothing here uses: what
 * is not in the build cannot be reached. Fails where a newer Preact says it otherwise.
 */
function withoutInnerHtml(): Plugin {
  const branch =
    /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):/;
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      const text = code.replace(branch, '');
      if (/\.innerHTML/.test(text)) this.error('Preact sets innerHTML in a way that wxt.config.ts does not know.');
      return { code: text, map: null };
    },
  };
}

/**
 * The reader comes into a page as four scripts (`browserDesk.ts`): compiled and run in one piece it would hold the page up
 * for longer than anything of its own. What `readPage.ts` has of a part it takes from where that part's script put it.
 */
function readerInParts(): Plugin {
  const parts: Record<string, string> = {
    './article.ts': 'readArticle',
    './comments.ts': 'readComments',
    './quotations.ts': 'readQuotations',
  };
  const prefix = '\0part:';
  return {
    name: 'reader-in-parts',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer?.endsWith('/extract/readPage.ts') && parts[source] ? `${prefix}${parts[source]}` : null,
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      return `export const ${name} = globalThis.aforesaidParts.${name};`;
    },
  };
}

/** What is loaded before the sidebar says anything goes into one file: each file more costs a turn through the browser. */
function firstViewInOneFile(): Plugin {
  // What the bundler itself adds to nearly every file is in none of their imports.
  const first = new Set<string>(['\0rolldown/runtime.js']);
  const main = '/entrypoints/sidebar/main.tsx';
  const gather = (id: string, infoOf: (id: string) => { importedIds: readonly string[] } | null) => {
    for (const imported of infoOf(id)?.importedIds ?? []) {
      if (first.has(imported)) continue;
      first.add(imported);
      gather(imported, infoOf);
    }
  };
  return {
    name: 'first-view-in-one-file',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        if (id.endsWith('/entrypoints/sidebar/index.html')) gather(id, (one) => this.getModuleInfo(one));
      }
      // It is run by being loaded: the other pages, which share the file, are no sidebars.
      for (const id of first) if (id.endsWith(main)) first.delete(id);
    },
    outputOptions: (options) =>
      options.format === 'es'
        ? { ...options, codeSplitting: { groups: [{ name: 'view', test: (id: string) => first.has(id) }] } }
        : null,
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [withoutInnerHtml(), readerInParts(), firstViewInOneFile()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } }, // it would fetch; every browser we run in preloads by itself
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Aforesaid',
    description: '__MSG_description__',
    default_locale: 'en',
    homepage_url: 'https://aforesaid.example',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'scripting'],
    // Chromium's worker hands files to the downloads by way of a page out of sight; it is asked for together with them.
    optional_permissions: ['downloads', 'notifications', ...(browser === 'firefox' ? [] : (['offscreen'] as const))],
    host_permissions: anyPage,
    content_scripts: [
      {
        matches: anyPage,
        js: ['scout.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'card.html'],
        matches: anyPage,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: mode === 'development' ? undefined : { extension_pages: contentSecurityPolicy },
    omnibox: { keyword: 'said' },
    commands: {
      // Not Alt+Shift+A: Chromium has that for itself, and would leave the command without a key.
      'open-sidebar': {
        description: '__MSG_openSidebar__',
        suggested_key: { default: 'Alt+Shift+E' },
      },
      'save-statement': {
        description: '__MSG_saveStatement__',
        suggested_key: { default: 'Alt+Shift+S' },
      },
      'next-statement': { description: '__MSG_nextStatement__' },
      'previous-statement': { description: '__MSG_previousStatement__' },
      search: { description: '__MSG_searchRecord__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aforesaid@aforesaid.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: chromiumKey }),
  }),
});
