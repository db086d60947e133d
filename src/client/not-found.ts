/** What was probably meant by an address that does not exist: goes there when there is no doubt, and offers the likely pages otherwise. */
import { guessPages, type KnownPages } from '#domain/mistyped-path.ts';

/** Reads the address of the page; `own` is the reader's language where the address names none. */
export async function showWhatWasMeant(choices: HTMLElement, own: string | null): Promise<void> {
  const response = await fetch('/known-pages.json');
  if (!response.ok) return;
  const guess = guessPages(location.pathname, (await response.json()) as KnownPages);
  if (guess === null) return;
  const addressOf = (name: string, locale: string | null): string => `/${locale === null ? '' : `${locale}/`}${guess.protocol}/${name}/`;
  const [first] = guess.names;
  // Without a language in the address, the short link in all languages is the page that was meant.
  if (guess.certain && first !== undefined) {
    location.replace(addressOf(first, guess.locale) + location.hash);
    return;
  }
  for (const item of choices.children) {
    const meant = item.querySelector<HTMLElement>('[data-meant]');
    const locale = item.getAttribute('lang');
    if (meant === null || guess.names.length === 0) continue;
    meant.querySelector('ul')?.append(...guess.names.map((name) => listItem(addressOf(name, locale), name)));
    meant.hidden = false;
    if (locale === (guess.locale ?? own)) choices.prepend(item);
  }
}

function listItem(href: string, name: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  Object.assign(link, { href, textContent: name.replace('-vs-', ' – ') });
  item.append(link);
  return item;
}
