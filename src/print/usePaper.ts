import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLanguage } from '#i18n/useLanguage.ts';
import { filterOf } from '#url/parameters.ts';
import { useAddress } from '#url/useAddress.ts';
import { drawPaper, paperWritten, preparePaper, type Printed } from './preparePaper.ts';
import { savesData, whenIdle } from './whenIdle.ts';

/** The page now open, as it would be printed. */
export function usePrinted(): Printed {
  const { page, parameters } = useAddress();
  return { page, language: useLanguage(), filter: filterOf(parameters) };
}

/** Keeps ready what prints the page now open, and draws it when it is printed. */
export function usePaper(): void {
  const client = useQueryClient();
  const printedText = JSON.stringify(usePrinted());
  useEffect(function rememberWritten() {
    paperWritten(JSON.parse(printedText) as Printed);
    // What was written is the page that was opened first.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useEffect(
    function printThisPage() {
      // The text is what was printed to it above.
      const printed = JSON.parse(printedText) as Printed;
      const draw = () => drawPaper(client, printed);
      const print = window.matchMedia('print');
      const follow = () => print.matches && draw();
      window.addEventListener('beforeprint', draw);
      print.addEventListener('change', follow);
      // Who saves data gets it by the button alone (PrintButton.tsx).
      const forget = savesData() ? () => undefined : whenIdle(() => preparePaper(client, printed));
      return () => {
        window.removeEventListener('beforeprint', draw);
        print.removeEventListener('change', follow);
        forget();
      };
    },
    [client, printedText],
  );
}
