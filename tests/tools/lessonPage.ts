const said = [
  ['Ola Fenn', 'The kiln cracked on Sunday, and nobody had touched it since the frost.'],
  ['Bram Oake', 'Mine did the same thing, two winters ago, right along the seam.'],
  ['Ceri Vale', 'Dry the bricks for a week first and they will hold much longer.'],
  ['Dun Marlow', 'A week is not enough for these, they want the better part of a month.'],
];

/** A page whose comments have no dates and say nothing of being comments: only a lesson finds them. */
export const slabsPage = `<!doctype html><html lang="en"><title>Bricks that crack</title>
<style>body { font: 16px/1.5 sans-serif; max-width: 640px; margin: 40px auto } .slab { margin: 0 0 16px } .w { display: block }</style>
<body><h1>Bricks that crack</h1><p>Every winter the same question comes back to the wall, and every winter there are other answers to it.
The clay is good, the fire is hot enough, and still there are cracks in the morning, as long as a finger and as thin as a hair.</p>
${said.map(([who, words]) => `<div class="slab"><a href="#away">${who}</a> <span class="w">${words}</span></div>`).join('\n')}</body></html>`;
