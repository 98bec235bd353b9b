import type { DemoPage } from '../demoPage.ts';

export const inAShed2017: DemoPage = {
  site: 'warmwall',
  path: '/thread/48-two-panels-in-a-shed',
  title: 'Two panels in a shed: readings',
  author: 'Piet Haverkamp',
  published: '2017-01-08T15:00',
  body: [],
  thread: 'forum',
  comments: [
    {
      number: 301,
      author: 'Piet Haverkamp',
      time: '2017-01-08T15:00',
      text: [
        'My two panels came in November, a year late but well packed. Readings from the first frost: the shed stayed eleven degrees above the outside until four in the morning.',
        'By my meter each panel stores 1.9 kWh, a little less than the 2.2 kWh on the label.',
      ],
    },
    {
      number: 302,
      author: 'Lin Ostrow',
      time: '2017-01-08T19:22',
      text: ['Is that with the door shut all night? Mine drops six degrees each time the cat goes out.'],
    },
    {
      number: 303,
      author: 'Orla Tennant',
      time: '2017-01-09T08:47',
      text: [
        'Thank you for measuring instead of guessing. 1.9 kWh is better than I had expected; I take back half of what I said.',
      ],
    },
  ],
};
