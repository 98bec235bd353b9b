import type { DemoPage } from '../demoPage.ts';

export const theWall2012: DemoPage = {
  site: 'benchnotes',
  path: '/2012/03/the-wall-that-keeps-the-afternoon',
  title: 'The wall that keeps the afternoon',
  author: 'Ennio Bassani',
  published: '2012-03-11T09:20',
  body: [
    {
      p: 'For two years I have been filling hollow bricks with salt. The salt melts in the afternoon sun and freezes again at night, and while it freezes it gives back the warmth it took. A room behind such a wall needs no stove until December.',
    },
    {
      p: 'The panel on my bench is sixty centimetres wide. It has gone through nine hundred days of melting and freezing and has lost three per cent of what it could hold. I think that is good enough to build a house with, and I am going to try.',
    },
    { p: 'Ask me anything below. I read every letter, and I answer when the solder is cold.' },
  ],
  thread: 'page',
  comments: [
    {
      number: 101,
      author: 'Piet Haverkamp',
      time: '2012-03-11T17:42',
      text: ['When will there be panels that one can buy, and how many could you make in a year?'],
    },
    {
      number: 102,
      author: 'Ennio Bassani',
      time: '2012-03-12T08:05',
      text: [
        'The first panels will be in the shops by the end of 2013. We plan a small works for ten thousand pieces per year.',
        'A panel will cost about 200 euros.',
      ],
      answers: 101,
    },
    {
      number: 103,
      author: 'Orla Tennant',
      time: '2012-03-12T21:30',
      text: [
        'Nine hundred cycles is less than three winters. I would wait for three thousand before I believed the figure.',
      ],
    },
    {
      number: 104,
      author: 'Ennio Bassani',
      time: '2012-03-13T07:58',
      text: ['Fair. The bench goes on running, and I will publish the curve every spring.'],
      answers: 103,
    },
  ],
};
