/** `npm run unfurl -- /ja/smtp/550/ …`: what Slack, Microsoft Teams and Discord show for links to pages of the built site. */
import { unfurl } from './site/unfurl.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('expected paths of pages, such as /ja/smtp/550/');

for (const path of paths) {
  const { ogSiteName, ogTitle, ogDescription, ogImage, ogUrl, twitterCard, customMetaTags = {} } = await unfurl(path);
  const [image] = ogImage ?? [];
  const facts = [1, 2].filter((number) => `label${number}` in customMetaTags).map((number) => `${String(customMetaTags[`label${number}`])}: ${String(customMetaTags[`data${number}`])}`);
  const shown = {
    Slack: { 'site name': ogSiteName, title: ogTitle, text: ogDescription, fields: facts.join(' | ') || undefined, image: image?.url },
    'Microsoft Teams': { title: ogTitle, text: ogDescription, domain: new URL(ogUrl ?? '').host, image: image?.url },
    Discord: { provider: ogSiteName, title: ogTitle, text: ogDescription, [twitterCard === 'summary_large_image' ? 'large image' : 'thumbnail']: `${image?.url ?? ''} ${image?.width ?? ''} × ${image?.height ?? ''}` },
  };
  console.log(`\n${path}`);
  for (const [program, parts] of Object.entries(shown)) {
    console.log(`  ${program}`);
    for (const [name, text] of Object.entries(parts)) console.log(`    ${name.padEnd(12)} ${text ?? '(nothing)'}`);
  }
}
