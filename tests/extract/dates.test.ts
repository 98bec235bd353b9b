import { describe, expect, test } from 'vitest';
import { type DateOrder, dateOrderOf, readDateText, readEpoch } from '../../utils/extract/dates.ts';

describe('readDateText', () => {
  test.each<[string, string, string | undefined]>([
    ['en', 'February 20, 2016 at 12:53 PM', '2016-02-20T12:53'],
    ['en', 'Feb 20th, 2016, 3:05 am', '2016-02-20T03:05'],
    ['en', 'Saturday, 20 February 2016 12:05 a.m.', '2016-02-20T00:05'],
    ['en', 'Posted on Sat Feb 20, 2016 9:41 pm', '2016-02-20T21:41'],
    ['en', '20 Feb 2016 - 14:05:09', '2016-02-20T14:05:09'],
    ['en', '10:15 AM - 20 Feb 2016', '2016-02-20T10:15'],
    ['en', '20:14, 19 February 2008 (UTC)', '2008-02-19T20:14Z'],
    ['en', 'Sat, 20 Feb 2016 14:05:09 +0200', '2016-02-20T14:05:09+02:00'],
    ['en', 'Sat, 20 Feb 2016 14:05:09 GMT', '2016-02-20T14:05:09Z'],
    ['en', 'Sat Feb 20 14:05:09 EST 2016', undefined],
    ['en', 'Feb 20, 2016 2:05 PM EST', '2016-02-20T14:05-05:00'],
    ['en', 'Feb 20, 2016 2:05 PM GMT+2', '2016-02-20T14:05+02:00'],
    ['en', "Feb 20, '16", '2016-02-20'],
    ['en', '20-Feb-16', '2016-02-20'],
    ['en', 'the 3rd of May 2011', '2011-05-03'],
    ['en', 'July 2016', '2016-07'],
    ['en', '2016-02-20T12:53:10.123Z', '2016-02-20T12:53:10Z'],
    ['en', '2016-02-20T12:53:10+01:00', '2016-02-20T12:53:10+01:00'],
    ['en', '2016-02-20 12:53', '2016-02-20T12:53'],
    ['en', '2016/2/3', '2016-02-03'],
    ['', '20160220', '2016-02-20'],
    ['', '20160220T125301Z', '2016-02-20T12:53:01Z'],
    ['de', '20. Februar 2016 um 14:05 Uhr', '2016-02-20T14:05'],
    ['de', '20. März 2016, 14.05 Uhr', '2016-03-20T14:05'],
    ['de', 'Am Samstag, den 3. Jänner 2015', '2015-01-03'],
    ['de', '8:05 am 20.2.2016', '2016-02-20T08:05'],
    ['de', '03.04.2016 - 09:15', '2016-04-03T09:15'],
    ['fr', 'le 1er août 2016 à 14h05', '2016-08-01T14:05'],
    ['fr', 'mar. 12 janv. 2016 à 9 h 05', '2016-01-12T09:05'],
    ['fr', 'Publié le 03/04/2016 à 09:15', '2016-04-03T09:15'],
    ['es', '20 de febrero de 2016 a las 14:05', '2016-02-20T14:05'],
    ['es', '3 ago. 2016, 1:05 p. m.', '2016-08-03T13:05'],
    ['it', 'mar 3 gen 2017 alle ore 14.05', '2017-01-03T14:05'],
    ['it', '1º maggio 2016', '2016-05-01'],
    ['pt', '20 de março de 2016 às 14h05', '2016-03-20T14:05'],
    ['pt', '3 de out. de 2016', '2016-10-03'],
    ['nl', 'zaterdag 5 maart 2016 om 14.05 uur', '2016-03-05T14:05'],
    ['pl', '20 lutego 2016, godz. 14:05', '2016-02-20T14:05'],
    ['pl', '3 października 2016 o 14:05', '2016-10-03T14:05'],
    ['sv', '20 februari 2016 kl. 14:05', '2016-02-20T14:05'],
    ['da', 'd. 20. oktober 2016 kl. 14.05', '2016-10-20T14:05'],
    ['no', '20. desember 2016 kl 14:05', '2016-12-20T14:05'],
    ['fi', '20. helmikuuta 2016 klo 14.05', '2016-02-20T14:05'],
    ['cs', '20. února 2016 v 14:05', '2016-02-20T14:05'],
    ['cs', '3. 4. 2016', '2016-04-03'],
    ['tr', '20 Şubat 2016, 14:05', '2016-02-20T14:05'],
    ['tr', '20 AĞUSTOS 2016', '2016-08-20'],
    ['tr', '3 Kasım 2016 Perşembe', '2016-11-03'],
    ['ru', '20 февраля 2016 г. в 14:05', '2016-02-20T14:05'],
    ['ru', '3 мая 2016, 14:05', '2016-05-03T14:05'],
    ['uk', '20 листопада 2016, 14:05', '2016-11-20T14:05'],
    ['hr', '20. listopada 2016', '2016-10-20'],
    ['el', '20 Φεβρουαρίου 2016, 2:05 μ.μ.', '2016-02-20T14:05'],
    ['hu', '2016. február 20. 14:05', '2016-02-20T14:05'],
    ['hu', '2016.02.20. 14:05', '2016-02-20T14:05'],
    ['ro', '20 februarie 2016 la 14:05', '2016-02-20T14:05'],
    ['lt', '2016 m. vasario 20 d. 14:05', '2016-02-20T14:05'],
    ['ja', '2016年2月20日 12時53分', '2016-02-20T12:53'],
    ['ja', '2016年2月20日(土) 午後3:12', '2016-02-20T15:12'],
    ['ja', '2016/02/20(土) 14:05:09', '2016-02-20T14:05:09'],
    ['ja', '平成28年2月20日', '2016-02-20'],
    ['zh', '2016年2月20日 下午3:12', '2016-02-20T15:12'],
    ['zh', '二月 20, 2016', '2016-02-20'],
    ['zh', '２０１６年２月２０日', '2016-02-20'],
    ['ko', '2016년 2월 20일 오후 3:12', '2016-02-20T15:12'],
    ['ko', '2016. 2. 20. 15:12', '2016-02-20T15:12'],
    ['ko', '16.02.20 15:12', '2016-02-20T15:12'],
    ['ar', '٢٠ فبراير ٢٠١٦', '2016-02-20'],
    ['ar', '20 تشرين الثاني 2016', '2016-11-20'],
    ['he', '20 בפברואר 2016 בשעה 14:05', '2016-02-20T14:05'],
    ['id', '20 Agustus 2016 pukul 14.05', '2016-08-20T14:05'],
    ['vi', '20 tháng 2, 2016', '2016-02-20'],
    ['vi', 'ngày 20 tháng 12 năm 2016 lúc 14:05', '2016-12-20T14:05'],
    ['vi', '20/02/2016 14:05', '2016-02-20T14:05'],
    ['th', '20 กุมภาพันธ์ 2559', '2016-02-20'],
    ['en', '5 days ago (Feb 20, 2016)', '2016-02-20'],
  ])('%s: %s', (language, text, expected) => {
    expect(readDateText(text, language)).toBe(expected);
  });

  test.each([
    '3 hours ago',
    'Today, 10:12',
    'yesterday at 9',
    'vor 3 Tagen',
    'il y a 5 minutes',
    'Feb 20',
    '20 February',
    '10:12',
    'Version 1.2.16',
    '10.2.20.16',
    '$12.20.16',
    '+1 555-020-2016',
    'May 20 10 comments',
    '31 February 2016',
    '2016-13-40',
    '2016',
    '12/13',
    '45 of 2016 words',
    'Jumo 12, 2016',
    '',
    'may',
    '99.99.2016',
    '1394/02/03',
  ])('no date: %s', (text) => {
    expect(readDateText(text, 'en')).toBeUndefined();
  });
});

describe('day and month in numbers', () => {
  test.each<[string, string | undefined, DateOrder | undefined, string | undefined]>([
    ['3/4/2016', 'en-US', undefined, '2016-03-04'],
    ['3/4/2016', 'en-GB', undefined, '2016-04-03'],
    ['3/4/2016', 'fr', undefined, '2016-04-03'],
    ['3/4/2016', undefined, undefined, undefined],
    ['3/4/2016', undefined, 'dmy', '2016-04-03'],
    ['3/4/2016', 'fr', 'mdy', '2016-03-04'],
    ['20/4/2016', 'en-US', undefined, '2016-04-20'],
    ['4/20/2016', 'en-GB', undefined, '2016-04-20'],
    ['4/4/2016', undefined, undefined, '2016-04-04'],
    ['3/4/2016 5:10 PM', undefined, undefined, '2016-03-04T17:10'],
    ['3.4.2016', 'en-US', undefined, '2016-04-03'],
    ['03/04/16', 'en-US', undefined, '2016-03-04'],
    ['03.04.16', 'de', undefined, '2016-04-03'],
    ['03/04/98', 'de', undefined, '1998-04-03'],
  ])('%s in %s, page %s', (text, language, order, expected) => {
    expect(readDateText(text, language, order)).toBe(expected);
  });

  test.each<[string[], DateOrder | undefined]>([
    [['3/4/2016', '17/4/2016'], 'dmy'],
    [['3/4/2016', 'on 4/17/2016'], 'mdy'],
    [['17/4/2016', '4/17/2016'], undefined],
    [['3/4/2016'], undefined],
    [[], undefined],
  ])('%j agree on %s', (texts, expected) => {
    expect(dateOrderOf(texts)).toBe(expected);
  });
});

test.each([
  ['1455972780', '2016-02-20T12:53:00Z'],
  ['1455972780000', '2016-02-20T12:53:00Z'],
  ['14559', undefined],
  ['2016-02-20', undefined],
])('epoch %s', (value, expected) => {
  expect(readEpoch(value)).toBe(expected);
});

test('a hostile text is read in no time', () => {
  expect(readDateText(`${'1 '.repeat(100_000)}`)).toBeUndefined();
  expect(readDateText('a'.repeat(1_000_000))).toBeUndefined();
  expect(readDateText(`${'20.'.repeat(100_000)}`)).toBeUndefined();
});
