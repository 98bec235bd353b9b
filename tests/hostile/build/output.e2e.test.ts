import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds } from '../../tools/extension.ts';

const both = Object.entries(builds) as ['chrome' | 'firefox', string][];
const manifestOf = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(builds[browser], 'manifest.json'), 'utf8'));

/** The files of a build that run or are drawn, with their names. */
function filesOf(folder: string): { name: string; text: string }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|html|css)$/.test(name),
  );
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

describe.each(both)('the build for %s', (browser, folder) => {
  const files = filesOf(folder);
  const manifest = manifestOf(browser);

  it('asks for these rights and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'scripting']);
    const backup = browser === 'firefox' ? [] : ['offscreen']; // where a file is put together, in Chromium
    expect(manifest.optional_permissions).toEqual(['downloads', 'notifications', ...backup]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('is reached by nobody else: no other extension, no page, two frames for pages', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toHaveLength(1);
    expect(manifest.web_accessible_resources[0].resources).toEqual(['sidebar.html', 'card.html']);
    if (browser === 'chrome') expect(manifest.web_accessible_resources[0].use_dynamic_url).toBe(true);
    expect(manifest.sandbox).toBeUndefined();
    expect(files.map(({ text }) => text).join('')).not.toMatch(/on(?:Message|Connect)External\.add/);
  });

  it('declares one script for pages and no stylesheet: a page could read of it what is styled, and when', () => {
    const scout = { js: ['scout.js'], run_at: 'document_idle' };
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject(scout);
    expect(manifest.content_scripts[0]).not.toHaveProperty('css');
    expect(files.filter(({ text }) => /::highlight\b|\bCSS\.highlights\b/.test(text))).toEqual([]);
  });

  it('lets its pages load nothing but themselves, and no text become HTML or code', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it.each([
    ['innerHTML and its kin', /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|\.setHTMLUnsafe\(/],
    ['code out of text', /[^.\w]eval\(|new Function\(|importScripts\(/],
    [
      'a way to the network',
      /\bfetch\((?!`?data:)|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|RTCPeerConnection/,
    ],
    [
      'anything loaded from elsewhere',
      /(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import|import\(["']https?:/,
    ],
  ])('has no %s', (_name, forbidden) => {
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap(({ name, text }) =>
      forbidden.test(text) ? [`${name}: ${forbidden.exec(text)?.[0]}`] : [],
    );
    expect(found).toEqual([]);
  });

  it('names no address but of standards and of its own home', () => {
    const known =
      /^https?:\/\/(?:www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML|ns\/anno\.jsonld)|schema\.org|$|tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn|disqus\.com\/by|news\.ycombinator\.com|aforesaid\.example)/;
    const addresses = files.flatMap(({ text }) => text.match(/https?:\/\/[\w.-]*[\w/.-]*/g) ?? []);
    expect([...new Set(addresses)].filter((address) => !known.test(address))).toEqual([]);
  });
});

describe('the extension is the same one wherever it is loaded from', () => {
  it('in Chromium', () => {
    const digest = createHash('sha256')
      .update(Buffer.from(manifestOf('chrome').key, 'base64'))
      .digest();
    const id = [...digest.subarray(0, 16).toString('hex')].map(
      (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)],
    );
    expect(id.join('')).toBe('icbhppmlolfdjoocoonjemcdbdjpdefj');
  });
  it('in Firefox', () => {
    expect(manifestOf('firefox').browser_specific_settings.gecko).toMatchObject({
      id: 'aforesaid@aforesaid.example',
      data_collection_permissions: { required: ['none'] },
    });
  });
});
