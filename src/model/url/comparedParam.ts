import { addedTo, withoutEmptyEnd } from '../compare/comparison';
import { EU_CODE } from '../dataset/codes';
import { COMPARISON_LIMIT, type ComparedCode, type ComparedPlaces } from '../view';
import { readTerritory } from './codeParams';
import type { Param, Rejection } from './params';

function readCompared(text: string): ComparedCode | null {
  const code = text.toUpperCase();
  return code === EU_CODE || code === 'EU' ? EU_CODE : readTerritory(text);
}

function read(text: string): { readonly places: ComparedPlaces; readonly rejected: Rejection[] } {
  const rejected: Rejection[] = [];
  let places: ComparedPlaces = [];
  for (const entry of text.split(',').map((each) => each.trim())) {
    if (entry === '') {
      if (places.length < COMPARISON_LIMIT) places = [...places, null];
      continue;
    }
    const code = readCompared(entry);
    const next = code && addedTo(places, code);
    if (next) places = next;
    else rejected.push({ value: entry, reason: code ? 'tooMany' : 'unreadable' });
  }
  return { places: withoutEmptyEnd(places), rejected };
}

const serialize = (places: ComparedPlaces) => places.map((code) => code ?? '').join(',');

/** The comparison: `ITH5,PL51,EU27_2020`, in order; `ITH5,,ES51` leaves the second place empty. */
export const comparedParam: Param<ComparedPlaces> = {
  parse: (text) => read(text).places,
  serialize,
  eq: (a, b) => serialize(a) === serialize(b),
  rejected: (text) => read(text).rejected,
};
