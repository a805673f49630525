/** What every window asks for as soon as the map stands: one file to fetch. */
export { RegionFinder } from '../filters/RegionFinder';
export { AnswerLine } from './AnswerLine';
export { LinkNotices } from './LinkNotices';
