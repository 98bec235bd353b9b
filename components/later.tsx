import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Plain } from './Plain.tsx';
import { whenIdle } from './whenIdle.ts';
import { t } from './words/words.ts';

/**
 * A component whose code is brought when it is first drawn, after what is on the page already has been painted. Until then
 * nothing stands in its place; where the code is gone, as after an update, a sentence.
 */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Brought: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [state, setState] = useState(Brought ? 'here' : 'awaited');
    useEffect(() => {
      if (Brought) return;
      let gone = false;
      const fetchIt = () =>
        void bring()
          .then((component) => {
            Brought = component;
            if (!gone) setState('here');
          })
          .catch(() => !gone && setState('lost'));
      const leave = whenIdle(fetchIt);
      return () => {
        gone = true;
        leave();
      };
    }, []);
    if (Brought) return <Brought {...props} />;
    return state === 'lost' ? <Plain says={t('lineLost')} /> : null;
  };
}
