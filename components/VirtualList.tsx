import type { ComponentChildren, TargetedKeyboardEvent, TargetedUIEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placesInSight, scrollTo } from './virtualPlaces.ts';
import './VirtualList.css';

interface VirtualListProps {
  total: number;
  /** CSS px; every row has this height. */
  rowHeight: number;
  /** What the list is, for screen readers. */
  label: string;
  row: (index: number) => ComponentChildren;
  /** Says which rows are in sight, the last not included. */
  onLook: (first: number, last: number) => void;
  /** The row to keep in sight as it changes. */
  active: number;
  /** The element id of the active row, for screen readers. */
  activeId?: string;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLDivElement>) => void;
}

/** A list box that draws only the rows in sight, so that a hundred thousand scroll like ten. */
export function VirtualList(props: VirtualListProps) {
  const { total, rowHeight, label, row, onLook, active, activeId, onKeyDown } = props;
  const box = useRef<HTMLDivElement>(null);
  const [{ scrollTop, windowHeight }, setWindow] = useState({ scrollTop: 0, windowHeight: 0 });
  const { height, first, last, top } = placesInSight(total, rowHeight, scrollTop, windowHeight);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setWindow({ scrollTop: element.scrollTop, windowHeight: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => onLook(first, last), [onLook, first, last]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && active >= 0) {
      element.scrollTop = scrollTo(active, total, rowHeight, element.scrollTop, element.clientHeight);
    }
  }, [active, total, rowHeight]);

  const onScroll = ({ currentTarget }: TargetedUIEvent<HTMLDivElement>) =>
    setWindow({ scrollTop: currentTarget.scrollTop, windowHeight: currentTarget.clientHeight });
  return (
    <div
      class="virtual"
      role="listbox"
      aria-multiselectable
      aria-label={label}
      aria-activedescendant={activeId}
      tabIndex={0}
      ref={box}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: `${height}px` }}>
        <div class="virtual-rows" role="presentation" style={{ transform: `translateY(${top}px)` }}>
          {Array.from({ length: Math.max(0, last - first) }, (_, index) => row(first + index))}
        </div>
      </div>
    </div>
  );
}
