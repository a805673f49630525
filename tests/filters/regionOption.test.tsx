import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RegionOption } from '../../src/filters/RegionOption';
import findWords from '../../src/i18n/en/find.json';
import { Language, withWords } from '../../src/i18n/text';
import { regions } from '../profile/fixtures/regions';

const Option = withWords([findWords], RegionOption);

it('a region that was found by a former code says so', () => {
  const region = regions.regions.find(({ code }) => code === 'ITH5')!;
  render(
    <Language>
      <Option territory={region} country="Italy" formerly="ITD5" />
    </Language>,
  );
  expect(screen.getByText('Italy · ITH5 · formerly ITD5')).toBeVisible();
});
