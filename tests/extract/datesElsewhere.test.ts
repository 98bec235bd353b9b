import { describe, expect, test } from 'vitest';
import { fromPersian } from '../../utils/extract/dates/persian.ts';
import { readDateText } from '../../utils/extract/dates.ts';

describe('dates in other scripts, calendars and customs', () => {
  test.each<[string, string, string | undefined]>([
    ['fa', '۱۲ مرداد ۱۴۰۲', '2023-08-03'],
    ['fa', 'پنجشنبه ۱۲ مرداد ۱۴۰۲ ساعت ۲۱:۱۴', '2023-08-03T21:14'],
    ['fa', '۱۴۰۲/۰۵/۱۲ - ۰۹:۱۴', '2023-08-03T09:14'],
    ['fa', '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['fa', '۳۰ اسفند ۱۴۰۲', undefined],
    ['fa', 'مرداد ۱۴۰۲', undefined],
    ['en', '12 مرداد 1402', '2023-08-03'],
    ['en', '1402/05/12', undefined],
    ['fa', '۳ اوت ۲۰۲۳', '2023-08-03'],
    ['th', '3 ส.ค. 2566 เวลา 09:14 น.', '2023-08-03T09:14'],
    ['th', '3 มี.ค. 2566', '2023-03-03'],
    ['th', '3 ม.ค. 2566', '2023-01-03'],
    ['th', '๓ มิ.ย. ๖๖', '2023-06-03'],
    ['th', 'วันพฤหัสบดีที่ 3 สิงหาคม พ.ศ. 2566', '2023-08-03'],
    ['th', '3/8/23', '2023-08-03'],
    ['hi', '03 अग॰ 2023, 9:14 pm', '2023-08-03T21:14'],
    ['hi', '३ सितम्बर २०२३', '2023-09-03'],
    ['ja', '令和5年8月3日', '2023-08-03'],
    ['ar', 'الخميس، 3 أغسطس/آب 2023', '2023-08-03'],
    ['ar', '03-08-2023 09:14 مساءً', '2023-08-03T21:14'],
    ['he', "3 באוג' 2023", '2023-08-03'],
    ['tr', '3 Ağustos 2023 Perşembe 09:14', '2023-08-03T09:14'],
    ['hu', '2023. aug. 3., csütörtök, 9:14', '2023-08-03T09:14'],
    ['fi', '3.8.23 klo 9:14', '2023-08-03T09:14'],
    ['fi', 'versio 3.8.23', undefined],
    ['vi', '3 tháng 8, 2023 lúc 9:14 chiều', '2023-08-03T21:14'],
    ['vi', '03 Th8 2023', '2023-08-03'],
    ['id', '03/08/2023 09:14 WITA', '2023-08-03T09:14+08:00'],
    ['fil', 'Setyembre 3, 2023', '2023-09-03'],
    ['bn', '৩ আগস্ট ২০২৩, ০৯:১৪', '2023-08-03T09:14'],
    ['ta', '3 ஆகஸ்ட் 2023', '2023-08-03'],
    ['ur', '3 اگست 2023', '2023-08-03'],
    ['ka', '3 აგვისტო 2023', '2023-08-03'],
    ['hy', '3 օգոստոսի 2023', '2023-08-03'],
    ['sq', '3 gusht 2023', '2023-08-03'],
    ['be', '3 жніўня 2023', '2023-08-03'],
  ])('%s: %s', (language, text, expected) => {
    expect(readDateText(text, language)).toBe(expected);
  });
});

test('the Persian calendar agrees with that of Unicode, day by day', () => {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
  });
  for (let moment = Date.UTC(1999, 0, 1); moment < Date.UTC(2035, 0, 1); moment += 86_400_000) {
    const ours = new Date(moment).toISOString().slice(0, 10);
    const [month = 0, day = 0, year = 0] = persian.format(moment).match(/\d+/g)?.map(Number) ?? [];
    const [y, m, d] = ours.split('-').map(Number);
    expect(fromPersian({ year, month, day }), ours).toEqual({ year: y, month: m, day: d });
  }
});
