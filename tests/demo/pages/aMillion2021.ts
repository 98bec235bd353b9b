import type { DemoPage } from '../demoPage.ts';

export const aMillion2021: DemoPage = {
  site: 'slowcurrent',
  path: '/2021/04/a-million-walls',
  title: 'Bassani on a million panels per year',
  author: 'Martha Quill',
  published: '2021-04-16T07:45',
  body: [
    {
      p: 'There has been much talk since the trade fair about how many of the salt panels can be made, and by when. A reader of Bench Notes asked Ennio Bassani whether the figure of a million panels still stands, and what a panel will cost by then. Ennio Bassani replied:',
    },
    {
      quote: [
        'Yes, the target is a million pieces per year. The robots for the seam are ordered, and the new works will start with 200,000 panels in the first year.',
        'The price of a panel will be under 150 euros when we get there.',
      ],
    },
    {
      p: 'He was asked more than once when the works would open. To judge by the answer he has become careful with dates since 2013. Bassani’s response:',
    },
    {
      quote: [
        'I will not give a date. When the first robot has welded ten thousand seams without a leak, I will tell you the month.',
      ],
    },
    {
      p: 'I find the second answer better than the first. The first has a figure in it that I have heard before, in another year and with another number of noughts.',
    },
    { p: 'A trade paper looked back further, and printed what Ennio Bassani wrote in 2012:' },
    {
      quote: [
        'The first panels will be in the shops by the end of 2015. We plan a small works for a hundred thousand pieces per year.',
      ],
    },
    { p: 'That is how I remember it too, but I have not looked it up.' },
    { heading: 'UPDATE' },
    { p: 'This afternoon a second answer appeared on Bench Notes, to a reader in the north. Ennio Bassani wrote:' },
    {
      letter: {
        to: 'Lin Ostrow',
        words: ['The north panels are in the shops before the winter of 2022. You may hold me to this one.'],
        from: 'E. B.',
      },
    },
  ],
  thread: 'frame',
  comments: [
    {
      number: 601,
      author: 'Orla Tennant',
      time: '2021-04-16T09:10',
      text: [
        'Two hundred thousand in the first year, after sixty thousand that were not made in 2020. How many left the mill last year?',
      ],
    },
    {
      number: 602,
      author: 'Piet Haverkamp',
      time: '2021-04-16T11:52',
      text: [
        'My two panels are in their fifth winter and store 1.8 kWh each. Whatever he says about numbers, the wall is warm.',
      ],
      answers: 601,
    },
    {
      number: 603,
      author: 'Lin Ostrow',
      time: '2021-04-16T20:05',
      text: ['I was the reader in the north. I have written the date on the cellar door.'],
    },
  ],
};
