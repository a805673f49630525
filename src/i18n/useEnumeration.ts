import { useText } from './text';

/** Items one after the other, with nothing that says the last is the last: `Dresden, Leipzig, Chemnitz`. */
export function useEnumeration(): (items: readonly string[]) => string {
  const t = useText();
  return ([first = '', ...others]) =>
    others.reduce((list, item) => t('list.next', { list, item }), first);
}
