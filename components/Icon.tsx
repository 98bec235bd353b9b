/** Outlines on a 24-unit grid, drawn for this project. `save` is that of the page's own control. */
const paths = {
  save: 'M6 3h12v18l-6-5-6 5z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  place: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  show: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6',
  remove: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  restore: 'M4 10h10a6 6 0 0 1 0 12h-3M4 10l5-5M4 10l5 5',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  open: 'M9 5l7 7-7 7',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 1 0 0-14M16 16l5 5',
  tick: 'M5 13l4 4L19 7',
  plus: 'M12 5v14M5 12h14',
  sidebar: 'M4 5h16v14H4zM14 5v14',
  library: 'M5 4v16M9 4v16M13 5l5 15',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4',
  files: 'M8 4v13M4 8l4-4 4 4M16 20V7M12 16l4 4 4-4',
  pause: 'M8 5v14M16 5v14',
  correct: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  due: 'M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16M12 8v4l3 2',
  warning: 'M12 4l9 16H3zM12 10v5M12 17v1',
  people: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7M3 20c0-8 12-8 12 0M16 5a3.5 3.5 0 0 1 0 7M18 14c2 1 3 3 3 6',
} as const;

export type IconName = keyof typeof paths;

/** Those that point along the line of reading and turn round in a right-to-left language. */
const turning: ReadonlySet<IconName> = new Set(['back', 'open', 'restore', 'place', 'sidebar']);

/** An icon of 16 px beside words or on a button that has a name: it says nothing by itself. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class={turning.has(name) ? 'icon icon-turning' : 'icon'}
      viewBox="0 0 24 24"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
