import type { Command, Fault } from './message.ts';
import { readCommand } from './readCommand.ts';

/** Messages a second that are heard at once; more than a slider or a tour sends. */
const mostMessages = 20;
/** Of these, as many faults are answered. */
const mostAnswers = 3;
/** ms */
const second = 1000;

/**
 * Hears the page around the embed, and nobody else: not frames beside it or in it, not a page that opened it. Where
 * that page itself comes from is not asked: every site may show the atlas, and commands do no more than a reader may.
 * Where more come than a second allows, of each kind the newest is heard when it is over.
 */
export function listen(hear: (command: Command) => void, complain: (fault: Fault) => void): void {
  const late = new Map<Command['type'], Command>();
  let messages = 0;
  let answers = 0;

  function secondOver(): void {
    const waiting = [...late.values()];
    late.clear();
    messages = 0;
    answers = 0;
    for (const command of waiting) hear(command);
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== window.parent || window.parent === window) return;
    const reading = readCommand(data);
    if (!reading) return;
    if (messages === 0) setTimeout(secondOver, second);
    messages += 1;
    const isTooMany = messages > mostMessages;
    if (messages === mostMessages + 1) complain({ code: 'flood', field: null });
    if ('fault' in reading) {
      answers += 1;
      if (!isTooMany && answers <= mostAnswers) complain(reading.fault);
    } else if (isTooMany) {
      // Taken out first: they stay in the order in which they came.
      late.delete(reading.command.type);
      late.set(reading.command.type, reading.command);
    } else {
      hear(reading.command);
    }
  });
}
