import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessibilityPage } from '../../src/help/accessibility/AccessibilityPage';
import { CRITERIA } from '../../src/help/accessibility/criteria';
import { PUBLISHER } from '../../src/help/accessibility/publisher';
import { RESULTS } from '../../src/help/accessibility/results';
import { openPage } from './openPage';

const section = (id: string) => document.getElementById(id)!;

describe('the accessibility statement', () => {
  it('says what is set about the publisher, and plainly what is not', async () => {
    await openPage(AccessibilityPage);
    const { contact } = PUBLISHER;
    expect(section('feedback')).toHaveTextContent(contact ?? 'is not given yet');
  });

  it('claims full compliance only without an exception', async () => {
    await openPage(AccessibilityPage);
    const exceptions = CRITERIA.filter(({ result }) => result === 'exception');
    expect(section('status')).toHaveTextContent(
      exceptions.length === 0 ? 'fully compliant' : 'partially compliant',
    );
    const items = within(section('content')).queryAllByRole('listitem');
    expect(items).toHaveLength(exceptions.length);
    for (const { id } of exceptions) expect(section('content')).toHaveTextContent(`(${id}, level`);
  });

  it('tells what was checked, and what was not', async () => {
    await openPage(AccessibilityPage);
    expect(section('preparation')).toHaveTextContent(`axe-core ${RESULTS.axe}`);
    expect(section('preparation')).toHaveTextContent(/Not done so far: tests with screen readers/);
  });

  it('has a row for every criterion', async () => {
    await openPage(AccessibilityPage);
    const table = screen.getByRole('table', { name: /^WCAG 2.2/ });
    const names = within(table).getAllByRole('rowheader');
    expect(names.map(({ textContent }) => textContent?.split(' ')[0])).toEqual(
      CRITERIA.map(({ id }) => id),
    );
  });
});
