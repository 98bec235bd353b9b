import { describe, expect, it } from 'vitest';
import { isAtOrBelow, isNeverRead, mannersFor } from '../../utils/background/manners.ts';
import { defaultSettings } from '../../utils/settings.ts';

describe('mannersFor', () => {
  it('reads an ordinary page', () => {
    expect(mannersFor(defaultSettings, 'https://blog.example/a', ['en']).read).toBe('yes');
  });

  it('says paused while the reader has paused it', () => {
    expect(mannersFor({ ...defaultSettings, paused: true }, 'https://blog.example/a', ['en']).read).toBe('paused');
  });

  it('says never for the built-in list even while paused', () => {
    expect(mannersFor({ ...defaultSettings, paused: true }, 'https://ebanking.northbank.example/', ['en']).read).toBe(
      'never',
    );
  });

  it('passes the look on', () => {
    const manners = mannersFor({ ...defaultSettings, sidebarSide: 'left', launcher: false }, 'https://a.example/', [
      'en',
    ]);
    expect(manners).toMatchObject({ side: 'left', launcher: false, width: defaultSettings.sidebarWidth });
  });
});

describe('what is drawn unasked', () => {
  const settings = { ...defaultSettings, undrawnSites: ['quiet.example'] };
  it.each([
    ['https://quiet.example/a', undefined, false],
    ['https://forum.quiet.example/a', undefined, false],
    ['https://threads.example/embed', 'https://www.quiet.example/a', false],
    ['https://unquiet.example/a', undefined, true],
    ['https://threads.example/embed', 'https://blog.example/a', true],
  ])('at %s in %s: %s', (url, pageUrl, draws) => {
    expect(mannersFor(settings, url, ['en'], pageUrl)).toMatchObject({ draws, read: 'yes', launcher: true });
  });
});

describe('isNeverRead', () => {
  it.each([
    ['webmail.example.org', true],
    ['mail.google.com', true],
    ['www.paypal.com', true],
    ['wiki.corp', true],
    ['patient.clinic.example', true],
    ['mailchimp-stories.example', false],
    ['dailymail.example', false],
    ['notpaypal.com', false],
    ['bank', false],
    ['riverbank.example', false],
  ])('%s: %s', (host, never) => {
    expect(isNeverRead(host, defaultSettings)).toBe(never);
  });

  it("takes the reader's own sites with all below them", () => {
    const settings = { ...defaultSettings, neverReadSites: ['quiet.example'] };
    expect(isNeverRead('forum.quiet.example', settings)).toBe(true);
    expect(isNeverRead('unquiet.example', settings)).toBe(false);
  });

  it('makes an exception for a site of the built-in list, unless the reader never wants it read', () => {
    const settings = { ...defaultSettings, readAnywaySites: ['wiki.corp', 'health-portal.town.example'] };
    expect(isNeverRead('wiki.corp', settings)).toBe(false);
    expect(isNeverRead('talk.health-portal.town.example', settings)).toBe(false);
    expect(isNeverRead('files.corp', settings)).toBe(true);
    expect(isNeverRead('wiki.corp', { ...settings, neverReadSites: ['corp'] })).toBe(true);
  });
});

describe('isAtOrBelow', () => {
  it('asks for whole labels', () => {
    expect(isAtOrBelow('a.b.example', 'b.example')).toBe(true);
    expect(isAtOrBelow('ab.example', 'b.example')).toBe(false);
  });
});
