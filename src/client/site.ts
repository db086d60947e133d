/** What every page does in a browser with scripts: it remembers the language, offers the reader's own, and copies. */
import { offerLanguage } from './language-offer.ts';
import { addCopyButtons } from './page-tools.ts';
import { readerLanguage, rememberChoices } from './reader-language.ts';

rememberChoices();

const choices = document.querySelector<HTMLElement>('[data-choices]');
if (choices === null) {
  void offerLanguage();
  addCopyButtons();
} else {
  // The reader's language first; the order in the page is that of the site.
  const items = [...choices.children];
  const own = readerLanguage(items.map((item) => item.getAttribute('lang') ?? ''));
  const first = items.find((item) => item.getAttribute('lang') === own);
  if (first !== undefined) choices.prepend(first);
  const show = (): void => { choices.dataset.choices = 'ready'; };
  if (choices.querySelector('[data-meant]') === null) show();
  else void import('./not-found.ts').then(({ showWhatWasMeant }) => showWhatWasMeant(choices, own)).finally(show);
}
