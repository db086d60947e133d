/** The language that a reader chose here before, or else that of the browser. Kept in the browser's own storage; there is no cookie. */
const key = 'locale';

/** The first of the offered languages that the reader understands; null where that is none of them. */
export function readerLanguage(offered: readonly string[]): string | null {
  return [chosen(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())].find((tag): tag is string => tag !== null && offered.includes(tag)) ?? null;
}

/** Remembers the language of every link to another language that is followed. */
export function rememberChoices(): void {
  document.addEventListener('click', ({ target }) => {
    const locale = target instanceof Element ? target.closest('a[hreflang]')?.getAttribute('hreflang') : null;
    if (locale !== null && locale !== undefined) store(locale);
  });
}

/** The storage may be forbidden; then nothing is remembered. */
function chosen(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // The link works all the same.
  }
}
