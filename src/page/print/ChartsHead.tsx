import { useLayoutEffect } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import chipWords from '../../i18n/en/chips.json';
import printWords from '../../i18n/en/print.json';
import { useText, withWords } from '../../i18n/text';
import { FiltersInWords } from '../../ui/print/FiltersInWords';
import { PrintSheet } from '../../ui/print/PrintSheet';

/** Above the charts, which are printed as they stand on the page: what they were asked, and where they are found. */
export const ChartsHead = withWords([chipWords, printWords], Head);

function Head() {
  const t = useText();
  const { regions } = useDataset();
  const { filters, matched } = useAnswer().answer;
  useLayoutEffect(fitToPaper, []);
  return (
    <PrintSheet
      kind="head"
      paper="landscape"
      title={t('print.charts')}
      head={
        <>
          <p>{t('answer.status', { count: matched.size, total: regions.length })}</p>
          <FiltersInWords filters={filters} />
        </>
      }
    />
  );
}

/** Between the margins of landscape A4, in CSS pixels. */
const PAPER_WIDTH = 1030;

/** Charts keep the width that they have on the screen: a wide page is printed smaller. */
function fitToPaper() {
  const width = document.querySelector('[data-print-area]')?.clientWidth ?? PAPER_WIDTH;
  const root = document.documentElement;
  root.style.setProperty('--print-zoom', String(Math.min(1, PAPER_WIDTH / width)));
  return () => {
    root.style.removeProperty('--print-zoom');
  };
}
