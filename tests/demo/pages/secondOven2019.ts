import type { DemoPage } from '../demoPage.ts';

export const secondOven2019: DemoPage = {
  site: 'slowcurrent',
  path: '/2019/11/the-second-oven',
  title: 'The second oven, a year late',
  author: 'Martha Quill',
  published: '2019-11-04T08:00',
  body: [
    {
      p: 'The second oven in the old spinning mill was lit last week. It was to come in the summer of last year. I drove there on Thursday and was let in without fuss.',
    },
    {
      p: '“The second oven comes this summer. With it we reach 30,000 panels per year,” Ennio Bassani had written in February 2018.',
    },
    {
      p: '“With two ovens we will make 60,000 panels in 2020,” said Ennio Bassani, who had flour on his sleeves and claimed that it was salt. “The price goes down to 180 euros as soon as the second shift is trained.”',
    },
    {
      p: 'A visitor asked about the works abroad that a newspaper had announced. “There is no contract and there is no works abroad,” Bassani said. “If there is one, you will read it on my blog and nowhere else.”',
    },
  ],
  thread: 'frame',
  comments: [
    {
      number: 501,
      author: 'Lin Ostrow',
      time: '2019-11-04T09:33',
      text: ['Sixty thousand would be one for every house in our district. I will believe it when the van comes.'],
    },
    {
      number: 502,
      author: 'Orla Tennant',
      time: '2019-11-04T18:20',
      text: ['Twice the number he gave for two ovens in February 2018. Somebody should keep a list.'],
      answers: 501,
    },
  ],
};
