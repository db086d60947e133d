/** One page of every kind, in every language. */
import { localeTags } from '#i18n/locales.ts';

const inEveryLanguage = {
  home: '',
  index: 'smtp/',
  'code of a failure': 'smtp/550/',
  'code of a success': 'smtp/250/',
  'code that no RFC defines': 'smtp/523/',
  'code that is no reply code': 'smtp/101/',
  'comparison with a note': 'smtp/450-vs-550/',
  'comparison of a success and a failure': 'smtp/220-vs-550/',
  'comparison without a session': 'smtp/511-vs-550/',
  'computed comparison of alternatives': 'smtp/421-vs-551/',
  'computed comparison of a sequence': 'smtp/354-vs-452/',
  'computed comparison of separate codes': 'smtp/221-vs-521/',
  about: 'about/',
  integrators: 'integrators/',
} as const;

export interface PageOfKind {
  readonly kind: string;
  readonly path: string;
}

export const pagesOfEveryKind: readonly PageOfKind[] = [
  { kind: 'choice of a language', path: '/' },
  { kind: 'not found', path: '/404.html' },
  { kind: 'short link to a code', path: '/smtp/550/' },
  { kind: 'short link to a comparison', path: '/smtp/450-vs-550/' },
  ...Object.entries(inEveryLanguage).flatMap(([kind, path]) => localeTags.map((locale) => ({ kind, path: `/${locale}/${path}` }))),
];
