import type { DemoPage } from '../demoPage.ts';

export const theCurve2018: DemoPage = {
  site: 'benchnotes',
  path: '/2018/02/six-years-of-the-curve',
  title: 'Six years of the curve',
  author: 'Ennio Bassani',
  published: '2018-02-25T18:30',
  body: [
    {
      p: 'The old panel on the bench has now melted and frozen three thousand one hundred times. It holds ninety-one per cent of what it held in 2010. The curve is below, as every spring.',
    },
    {
      p: 'The works in the old spinning mill has one oven, and one oven makes forty panels a day when nobody is ill. I have learned more about ovens than I ever wanted to.',
    },
  ],
  thread: 'page',
  comments: [
    {
      number: 401,
      author: 'Orla Tennant',
      time: '2018-02-26T07:10',
      text: [
        'Three thousand cycles, as I asked in 2012. I am convinced about the salt. About the works I am not: what is the plan for a second oven?',
      ],
    },
    {
      number: 402,
      author: 'Ennio Bassani',
      time: '2018-02-26T20:44',
      text: [
        'The second oven comes this summer. With it we reach 30,000 panels per year, and a million pieces per year in the second half of the next decade.',
      ],
      answers: 401,
    },
    {
      number: 403,
      author: 'Lin Ostrow',
      time: '2018-03-02T11:01',
      text: ['Will the panels for the north side be ready before the winter?'],
    },
    {
      number: 404,
      author: 'Ennio Bassani',
      time: '2018-03-02T22:15',
      text: ['No. I will not give a date for the north panels until the oven stands.'],
      answers: 403,
    },
  ],
};
