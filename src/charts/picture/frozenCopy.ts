import { plainColour } from './plainColour';

/** What a drawing inherits: written where it differs from the element around it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'letter-spacing',
  'paint-order',
  'visibility',
] as const;

/** What it does not inherit, with the value that needs no word. */
const OWN = [
  ['opacity', '1'],
  ['dominant-baseline', 'auto'],
] as const;

/** A copy of a drawing that looks the same anywhere: computed styles inlined, names of the page's styles taken away. */
export function frozenCopy(drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, original] of originals.entries()) {
    const target = copies[i];
    if (target) freeze(original, target);
  }
  return copy;
}

function freeze(original: Element, target: Element): void {
  const computed = getComputedStyle(original);
  const { parentElement } = original;
  const around = parentElement instanceof SVGElement ? getComputedStyle(parentElement) : undefined;
  const style = [
    ...INHERITED.map((name) => [name, around?.getPropertyValue(name)] as const),
    ...OWN,
  ].flatMap(([name, known]) => {
    const value = computed.getPropertyValue(name);
    return value && value !== known ? [`${name}:${plainColour(value)}`] : [];
  });
  // A colour of the page's tokens means nothing in a file; its computed value is in the style.
  for (const { name, value } of [...target.attributes]) {
    if (value.includes('var(')) target.removeAttribute(name);
  }
  for (const name of ['class', 'tabindex', 'role', 'aria-hidden', 'aria-label']) {
    target.removeAttribute(name);
  }
  if (style.length > 0) target.setAttribute('style', style.join(';'));
  else target.removeAttribute('style');
}
