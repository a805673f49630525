import { render } from '@testing-library/react';
import { Children } from 'react';
import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../src/i18n/speech';

const words = {
  plain: 'Legend',
  regions: '{count, plural, one {# region} other {# regions}}',
  place: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}',
  source: 'Source: {provider} ({name}), {year}',
  quoted: 'It’s “{name}”',
};

describe('what is spoken', () => {
  const { text } = createSpeech('en', words);

  it.each([
    ['plain', undefined, 'Legend'],
    ['regions', { count: 1 }, '1 region'],
    ['regions', { count: 334 }, '334 regions'],
    ['place', { place: 1, of: 5 }, '1st of 5'],
    ['place', { place: 2, of: 5 }, '2nd of 5'],
    ['place', { place: 3, of: 5 }, '3rd of 5'],
    ['place', { place: 11, of: 12 }, '11th of 12'],
    ['place', { place: 121, of: 332 }, '121st of 332'],
    ['quoted', { name: 'Valle d’Aosta {x}' }, 'It’s “Valle d’Aosta {x}”'],
  ])('is %s with its values: %j', (id, values, said) => {
    expect(text(id, values)).toBe(said);
  });

  it('follows the rules of its language', () => {
    const polish = createSpeech('pl', {
      regions:
        '{count, plural, one {# region} few {# regiony} many {# regionów} other {# regionu}}',
    });
    const counted = [1, 2, 5, 22, 112].map((count) => polish.text('regions', { count }));
    expect(counted).toEqual(['1 region', '2 regiony', '5 regionów', '22 regiony', '112 regionów']);
  });

  it('is the id where there are no words, so that the page goes on', () => {
    expect(text('unheard.of')).toBe('unheard.of');
  });

  it('says the same words anew with other values', () => {
    expect(text('regions', { count: 2 })).toBe('2 regions');
    expect(text('regions', { count: 1 })).toBe('1 region');
  });

  it('keeps elements among the words as elements', () => {
    const { elements } = createSpeech('en', words);
    const { container } = render(
      <p>
        {Children.toArray(
          elements('source', {
            provider: 'Eurostat',
            name: <a href="#table">demo_r_d3dens</a>,
            year: '2019',
          }),
        )}
      </p>,
    );
    expect(container).toHaveTextContent('Source: Eurostat (demo_r_d3dens), 2019');
    expect(container.querySelector('a')).toHaveTextContent('demo_r_d3dens');
  });
});
