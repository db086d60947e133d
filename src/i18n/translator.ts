/** Labels of one language; the only importer of i18next. A missing label or value throws. */
import i18next from 'i18next';
import type sourceLabels from '../../content/labels/en.json';
import { particles, withParticle } from './korean-particles.ts';
import { localeByTag, type Locale } from './locales.ts';

export type LabelKey = keyof typeof sourceLabels;
export type Labels = Readonly<Record<string, string>>;
export type LabelValues = Readonly<Record<string, string>>;

export interface Translator {
  readonly locale: Locale;
  /** The label with its values. Throws where the label does not exist or a value is missing. */
  readonly label: (key: LabelKey, values?: LabelValues) => string;
  /** A list as a sentence takes it: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** A list of which any one will do: "a, b or c". */
  readonly anyOf: (items: readonly string[]) => string;
  /** A date such as "2026-11-24", written out. Throws a RangeError where it is none. */
  readonly date: (iso: string) => string;
}

/** A translator over the labels of one locale. */
export function createTranslator(locale: Locale, labels: Labels): Translator {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    resources: { [locale]: { translation: labels } },
    initAsync: false,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`content/labels/${locale}.json: label "${key}" is missing`);
    },
    missingInterpolationHandler: (text, [placeholder]: RegExpExecArray) => {
      throw new Error(`content/labels/${locale}.json: no value for ${placeholder} in "${text}"`);
    },
  });
  for (const particle of particles) instance.services.formatter?.add(particle, (value) => withParticle(String(value), particle));

  const label: Translator['label'] = (key, values = {}) => instance.t(key, values);
  const { calendar, month } = localeByTag(locale);
  const dates = new Intl.DateTimeFormat(calendar, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    locale,
    label,
    list: (items) => {
      const last = items.at(-1);
      if (last === undefined || items.length === 1) return last ?? '';
      return label('list.last', { items: items.slice(0, -1).join(label('list.separator')), last });
    },
    anyOf: (items) => alternatives.format(items),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
  };
}
