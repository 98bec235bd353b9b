/** What a page does to our element, `one`, all the time. */
export const fights: Record<string, string> = {
  'removes it': `one.remove()`,
  'moves it into the body': `one.parentNode === document.body || document.body.append(one)`,
  'clones it': `if (document.documentElement.children.length < 12) document.documentElement.append(one.cloneNode(true))`,
  'styles it away with force': `one.style.setProperty('display', 'none', 'important')`,
  'takes its style': `one.removeAttribute('style')`,
  'closes it': `one.matches(':popover-open') && one.hidePopover()`,
};

/** A script of the page's that does it at each change, until `peace()`. */
export const fightBy = (act: string) => `
  const fight = () => { for (const one of document.querySelectorAll('html > div, body > div')) { ${act} } };
  const watching = new MutationObserver(fight);
  watching.observe(document, { childList: true, subtree: true, attributes: true });
  document.addEventListener('toggle', fight, true);
  window.peace = () => { watching.disconnect(); document.removeEventListener('toggle', fight, true); };
`;
