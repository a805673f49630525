/** What the page's styles give to a drawing, and a file must carry in itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
  'transform',
  'vector-effect',
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
  const style = PROPERTIES.map((name) => [name, computed.getPropertyValue(name)] as const)
    // Transforms of attributes show up as computed ones too; the attribute is carried over as it is.
    .filter(([name, value]) => value && !(name === 'transform' && target.hasAttribute('transform')))
    .filter(([name, value]) => !(name === 'transform' && value === 'none'))
    .map(([name, value]) => `${name}:${value}`);
  target.setAttribute('style', style.join(';'));
  for (const name of ['class', 'tabindex', 'role', 'aria-hidden', 'aria-label']) {
    target.removeAttribute(name);
  }
}
