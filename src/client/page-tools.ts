/** Buttons that copy: the link to the section in view, the text for a ticket in a language of choice, a server's reply. Without scripts there are none. */

/** Adds the buttons; their words stand in `data-` attributes of the section with the tools. */
export function addCopyButtons(): void {
  const tools = document.querySelector<HTMLElement>('#tools[data-copied]');
  if (tools === null) return;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const { copied = '', failed = '', link = '', ticket = '', reply = '' } = tools.dataset;
  const announce = (text: string): void => { status.textContent = text; };
  const button = (label: string, text: () => Promise<string>): HTMLButtonElement => {
    const element = document.createElement('button');
    Object.assign(element, { type: 'button', textContent: label });
    element.addEventListener('click', () => {
      text().then((words) => navigator.clipboard.writeText(words)).then(() => { announce(copied); }, () => { announce(failed); });
    });
    return element;
  };

  tools.querySelector('h2')?.after(status);
  tools.querySelector('[data-address]')?.append(' ', button(link, () => Promise.resolve(linkToSectionInView())));

  const language = document.createElement('select');
  for (const { hreflang, textContent, href } of tools.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    language.append(new Option(textContent, href, false, hreflang === document.documentElement.lang));
  }
  const label = document.createElement('label');
  label.append(tools.dataset.language ?? '', ' ', language);
  const row = document.createElement('p');
  row.append(label, ' ', button(ticket, () => ticketText(language.value)));
  tools.querySelector('details')?.before(row);

  for (const line of document.querySelectorAll<HTMLElement>('#replies dd')) {
    const words = line.textContent.trim();
    line.append(' ', button(reply, () => Promise.resolve(words)));
  }
}

/** The address with the last anchor whose section has begun above the middle of the window. */
function linkToSectionInView(): string {
  const tools = document.querySelector('#tools');
  const anchors = [...document.querySelectorAll('main :is(section, h2, h3, h4)[id]')].filter((element) => tools?.contains(element) !== true && element.getBoundingClientRect().height > 0);
  const current = anchors.filter((element) => element.getBoundingClientRect().top < innerHeight / 2).at(-1);
  return `${location.origin}${location.pathname}${current === undefined ? '' : `#${current.id}`}`;
}

/** The text for a ticket as the page in that language has it. */
async function ticketText(address: string): Promise<string> {
  const own = address === location.href.split('#')[0];
  const page = own ? document : new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const text = page.querySelector('#tools pre')?.textContent;
  if (text === undefined || text === null) throw new Error(`${address} has no text for a ticket`);
  return text;
}
