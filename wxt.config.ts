import { defineConfig } from 'wxt';

/** Extension pages load nothing but their own files, and no text of theirs can become HTML or code. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const anyPage = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: ({ browser, mode }) => ({
    name: 'Aforesaid',
    description: '__MSG_description__',
    default_locale: 'en',
    homepage_url: 'https://aforesaid.example',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'scripting'],
    optional_permissions: ['downloads', 'notifications'],
    host_permissions: anyPage,
    content_scripts: [
      {
        matches: anyPage,
        js: ['scout.js'],
        css: ['assets/reveal.css'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: anyPage,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: mode === 'development' ? undefined : { extension_pages: contentSecurityPolicy },
    omnibox: { keyword: 'said' },
    commands: {
      'open-sidebar': {
        description: '__MSG_openSidebar__',
        suggested_key: { default: 'Alt+Shift+A' },
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
      : {}),
  }),
});
