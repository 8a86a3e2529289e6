import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string };
};

/**
 * Starts to count what the main threads of all pages' processes do; what is returned ends it and gives ms. A frame of
 * another site has a process of its own, which a session with the page around it knows nothing of.
 */
export async function countMainThread(browser: Browser, page: Page): Promise<() => Promise<number>> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  return async () => {
    // As: such is the format of a trace.
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    const key = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
    const mainThreads = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map((event) => key(event)),
    );
    const tasks = traceEvents.filter(
      (event) =>
        event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && mainThreads.has(key(event)),
    );
    return tasks.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  };
}
