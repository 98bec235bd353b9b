import type { DemoPage } from '../demoPage.ts';

export const aLetter2014: DemoPage = {
  site: 'slowcurrent',
  path: '/2014/05/a-letter-from-bassani',
  title: 'A letter from Bassani about the missing panels',
  author: 'Martha Quill',
  published: '2014-05-19T10:12',
  body: [
    {
      p: 'Two winters ago Ennio Bassani said that his heat-storing wall panels would be in the shops by the end of 2013. They were not. I wrote to him in April and asked what had become of the date, and of the works that was to make them.',
    },
    { p: 'This is the letter I received from Ennio Bassani in reply:' },
    {
      letter: {
        to: 'Martha Quill',
        words: [
          'You are right to ask. The salt creeps out of the seams after the second winter, and I will not sell a wall that weeps. The new seam is in the oven now.',
          'I expect to deliver the first hundred thousand panels in 2016. The price will stay below 250 euros.',
        ],
        from: 'Ennio Bassani',
      },
    },
    {
      p: 'So the date has moved by three years and the number by a factor of ten. I do not count that against him yet; the seam is a real problem and he named it himself.',
    },
  ],
  thread: 'frame',
  comments: [
    {
      number: 201,
      author: 'Orla Tennant',
      time: '2014-05-19T12:40',
      text: [
        'A factor of ten while nothing has left the bench. I would like to see one seam survive three winters first.',
      ],
    },
    {
      number: 202,
      author: 'Piet Haverkamp',
      time: '2014-05-20T06:15',
      text: ['I have ordered two for the shed. If they come in 2016 I will put a thermometer on them and report.'],
      answers: 201,
    },
  ],
};
