/** "This page is also in your language": a line above the page, never a redirect. */
import { readerLanguage } from './reader-language.ts';

/** Adds the line where the reader's language is another one and the page exists in it. */
export async function offerLanguage(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')];
  const own = readerLanguage(links.map(({ hreflang }) => hreflang));
  const link = links.find(({ hreflang }) => hreflang === own);
  if (own === null || link === undefined || own === document.documentElement.lang) return;
  const response = await fetch('/language-offers.json');
  if (!response.ok) return;
  const offers = (await response.json()) as Readonly<Record<string, string>>;
  const line = document.createElement('p');
  const offer = document.createElement('a');
  Object.assign(offer, { href: link.href, hreflang: own, lang: own, textContent: offers[own] ?? link.textContent });
  line.className = 'offer noprint';
  line.append(offer);
  document.querySelector('main')?.prepend(line);
}
