import { readAddress } from '#url/address.ts';
import { listen } from './listen.ts';
import { commandTypes, type Command, type Told } from './message.ts';
import { tellHeight } from './tellHeight.ts';
import { tellHost } from './tellHost.ts';

/** The page around the embed. */
export type Host = {
  tell: (told: Told) => void;
  /** From now on the running page hears the commands; first those that came before it. */
  follow: (hear: (command: Command) => void) => void;
};

/**
 * Greets the page around the embed, tells it the height, and hears its commands; null where there is none. The page
 * as it was written can change its theme itself; for all else `wake` has to bring the live page, which calls
 * `followHost`. Until then of each kind of command the newest is kept.
 */
export function meetHost(wake: () => void): Host | null {
  if (window.parent === window) return null;
  const waiting = new Map<Command['type'], Command>();
  let follower: ((command: Command) => void) | null = null;

  function hear(command: Command): void {
    if (follower) return follower(command);
    // Taken out first: they stay in the order in which they came.
    waiting.delete(command.type);
    waiting.set(command.type, command);
    if (command.type === 'theme') paint(command.theme);
    else wake();
  }

  listen(hear, (fault) => tellHost({ type: 'error', fault }));
  greet();
  if (document.documentElement.dataset['height'] === 'auto') tellHeight();
  return {
    tell: tellHost,
    follow(live) {
      follower = live;
      for (const command of waiting.values()) live(command);
      waiting.clear();
    },
  };
}

function greet(): void {
  const { page, parameters, language } = readAddress(window.location, import.meta.env.BASE_URL);
  tellHost({ type: 'ready', page, entry: parameters.entry, lang: language, commands: commandTypes });
}

/** As the page's first script does (embed/firstScript.ts), and into the address, from which the live page begins. */
function paint(theme: 'auto' | 'paper' | 'night'): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  const address = new URL(window.location.href);
  address.searchParams.set('theme', theme);
  try {
    window.history.replaceState(null, '', address);
  } catch {
    // Refused, as browsers may do in a frame without an origin: the command itself comes to the live page too.
  }
}
