import type { Catalogue } from '../words.ts';

/** Arabic: the popup. */
export const popup: Catalogue = {
  history: 'السجل',
  savedOnly: 'المحفوظ فقط',
  nothingSaved: 'لم يُحفظ شيء بعد.',
  nothingKept: 'لم يُسجَّل شيء بعد.',
  nothingKeptHint: 'احفظ قولًا في صفحة، أو تابع شخصًا.',
  firstUse: 'افتح مقالًا أو سلسلة تعليقات، وأشر إلى قول لأحدهم، ثم اضغط «حفظ».',
  firstUseHint: 'ما تحفظه يظهر هنا، الأحدث أولًا. وحين يتكلم ذلك الشخص مرة أخرى تراه بجانب كلامه.',
  goOn: 'متابعة القراءة',
  pause: 'إيقاف مؤقت',
  paused: 'متوقف',
  pauseExplained: 'أثناء الإيقاف لا تُقرأ أي صفحة ولا يُسجَّل شيء.',
  thisSite: 'لموقع {site}',
  keepReadHere: 'سجّل كل ما أقرؤه هنا',
  keepReadHereExplained: 'يُسجَّل كل تعليق ومقال واقتباس في هذا الموقع عند فتحه.',
  neverReadHere: 'لا تقرأ هذا الموقع أبدًا',
  neverReadHereExplained: 'لا يُعرف أحد هنا ولا يُسجَّل شيء.',
  drawHere: 'لا تُظهر شيئًا في هذا الموقع',
  drawHereExplained:
    'لا زرّ صغيرًا، ولا خطوط تحت الأسماء، ولا شيء بجانب الكلام. ويعمل شريط الأدوات والاختصارات والقوائم كالمعتاد.',
  nothingDrawn: 'لم يعد يظهر شيء في {site}. يفتح شريط الأدوات الشريط الجانبي.',
};
